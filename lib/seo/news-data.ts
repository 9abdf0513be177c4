import type { NewsEntry } from '../content/entry.ts'
import { lastChange } from '../content/last-change.ts'
import { getLabels } from '../content/queries.ts'
import { getShareView } from '../content/views/share.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { localeFacts } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { SHARE_PICTURE_SIZE } from '../share-picture/spec.ts'
import { absoluteUrl } from '../site/config.ts'
import type { JsonLdNode } from './json-ld.ts'
import { newsArticle } from './news-article.ts'

/** A news item as schema.org has it. */
export function newsData(entry: NewsEntry): JsonLdNode {
  const { locale, path, data } = entry
  const { kinds, site } = getMessages(locale)
  const { topics, places } = getLabels(locale)
  const modified = lastChange(entry)
  return newsArticle({
    url: absoluteUrl(localePath(path, locale)),
    headline: data.title,
    summary: data.summary,
    language: localeFacts(locale).tag,
    date: data.date,
    dateMeaning: data.dateMeaning,
    ...(modified && { modified }),
    ...(data.place && { place: places[data.place] ?? data.place }),
    ...(data.byline && { byline: data.byline }),
    publisher: { name: site.name, url: absoluteUrl(localePath('/', locale)) },
    images: [{ url: absoluteUrl(getShareView(locale, path).path), ...SHARE_PICTURE_SIZE }],
    corrections: data.corrections.map(({ date, now }) => ({ date, text: now })),
    section: kinds[data.kind].many,
    topics: data.topics.map((topic) => topics[topic] ?? topic),
  })
}
