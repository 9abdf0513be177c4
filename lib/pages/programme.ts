import { renderText } from '../content/entries/render-entry.ts'
import { getProgramme, getProgrammeNews } from '../content/queries.ts'
import type { ProgrammeData } from '../content/schema/schema.ts'
import type { Locale } from '../i18n/locales.ts'
import { type ArticleView, articleView } from './article.ts'
import { type CardView, newsCard } from './card.ts'

/** A programme with everything its page shows; texts of interventions are HTML. */
export interface ProgrammeView extends ArticleView {
  readonly objectives: ProgrammeData['objectives']
  readonly interventions: ProgrammeData['interventions']
  readonly partners: ProgrammeData['partners']
  readonly goals: ProgrammeData['goals']
  readonly goalsNote: string | undefined
  readonly reservation: string | undefined
  readonly news: readonly CardView[]
}

/** One programme. Throws when it is not public. */
export function getProgrammeView(locale: Locale, slug: string): ProgrammeView {
  const entry = getProgramme(locale, slug)
  const { objectives, interventions, partners, goals, goalsNote, reservation } = entry.data
  return {
    ...articleView(entry),
    objectives,
    interventions: interventions.map((item) => ({ ...item, text: renderText(item.text, locale) })),
    partners,
    goals,
    goalsNote,
    reservation,
    news: getProgrammeNews(locale, slug)
      .filter(({ data }) => !data.withdrawn)
      .slice(0, 4)
      .map(newsCard),
  }
}
