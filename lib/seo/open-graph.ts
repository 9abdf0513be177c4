import type { NewsEntry } from '../content/entry.ts'
import { lastChange } from '../content/last-change.ts'
import { publishedAt } from '../content/published-at.ts'
import { getEntry, getLabels } from '../content/queries.ts'
import type { Frame } from '../content/views/frame.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { localeFacts } from '../i18n/locales.ts'

/** Open Graph names that not every page has. */
interface OpenGraphDetails {
  readonly alternateLocale?: string[]
  readonly type?: 'article'
  readonly section?: string
  readonly tags?: string[]
  readonly publishedTime?: string
  readonly modifiedTime?: string
}

/** Open Graph names that only news items have (ogp.me, article), and the other editions of any page. */
export function openGraphDetails({ locale, path, editions }: Frame): OpenGraphDetails {
  const entry = getEntry(locale, path)
  const others = editions.map((edition) => localeFacts(edition.locale).openGraph)
  return {
    ...(others.length > 0 && { alternateLocale: others }),
    ...(entry?.type === 'news' && articleDetails(entry)),
  }
}

/** A day of publication is given only where it is known to be one. */
function articleDetails(entry: NewsEntry) {
  const { kind, date, dateMeaning, topics } = entry.data
  const { topics: names } = getLabels(entry.locale)
  const changed = lastChange(entry)
  return {
    type: 'article' as const,
    section: getMessages(entry.locale).kinds[kind].many,
    tags: topics.map((topic) => names[topic] ?? topic),
    ...(dateMeaning === 'published' && { publishedTime: publishedAt(entry) ?? date.edtf }),
    ...(changed && { modifiedTime: changed.edtf }),
  }
}
