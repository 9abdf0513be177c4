import { renderText } from '../content/entries/render-entry.ts'
import { getProgramme, getProgrammeNews } from '../content/queries.ts'
import type { Locale } from '../i18n/locales.ts'
import { articleView } from './article.ts'
import { newsCard } from './card.ts'

/** One programme. Throws when it is not public. */
export function getProgrammeView(locale: Locale, slug: string) {
  const entry = getProgramme(locale, slug)
  const { objectives, interventions, partners, goals, goalsNote } = entry.data
  return {
    ...articleView(entry),
    objectives,
    interventions: interventions.map((item) => ({ ...item, text: renderText(item.text, locale) })),
    partners,
    goals,
    goalsNote,
    news: getProgrammeNews(locale, slug)
      .filter(({ data }) => !data.withdrawn)
      .slice(0, 4)
      .map(newsCard),
  }
}

/** A programme with everything its page shows; texts of interventions are HTML. */
export type ProgrammeView = ReturnType<typeof getProgrammeView>
