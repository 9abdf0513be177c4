import { renderText } from '../content/entries/render-entry.ts'
import { getProgramme, getProgrammeNews } from '../content/queries.ts'
import type { ProgrammeData } from '../content/schema/schema.ts'
import { formatDate } from '../i18n/format.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { articleView } from './article.ts'
import { newsCard } from './card.ts'
import { messengerView } from './messenger-text.ts'

/** One programme. Throws when it is not public. */
export function getProgrammeView(locale: Locale, slug: string) {
  const entry = getProgramme(locale, slug)
  const { objectives, objectivesHeading, interventions, partners, goals, goalsNote } = entry.data
  const article = articleView(entry)
  const [introduction = '', ...parts] = article.html.split(/(?=<h2)/)
  return {
    ...article,
    /** The text before its first heading, and the rest: the one opens the page, the other follows what is done. */
    introduction,
    details: parts.join(''),
    objectives,
    objectivesHeading: getMessages(locale).programme.objectivesHeadings[objectivesHeading ?? 'objectives'],
    interventions: interventions.map((item) => ({
      title: item.title,
      status: item.status,
      text: renderText(item.text, locale),
      mark: statusInWords(item, locale),
    })),
    partners,
    goals,
    goalsNote,
    /** What is passed on of it, on pages of help only. */
    message: messengerView(entry),
    news: getProgrammeNews(locale, slug)
      .filter(({ data }) => !data.withdrawn)
      .slice(0, 3)
      .map(newsCard),
  }
}

/** A programme with everything its page shows; texts of interventions are HTML. */
export type ProgrammeView = ReturnType<typeof getProgrammeView>

/** How far a piece of work has come, with the date this is known from: 'Planned as of June 2023'. */
export function statusInWords(
  { status, knownFrom }: Pick<ProgrammeData['interventions'][number], 'status' | 'knownFrom'>,
  locale: Locale,
): string {
  const { interventionStatuses, statusAsOf } = getMessages(locale)
  const name = interventionStatuses[status]
  return knownFrom ? statusAsOf(name, formatDate(knownFrom, locale).primary) : name
}
