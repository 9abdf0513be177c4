import type { NewsEntry } from '../../content/entries/entry.ts'
import { leadPicture } from '../../content/entries/entry-pictures.ts'
import { lastChange } from '../../content/entries/last-change.ts'
import { publishedAt } from '../../content/entries/published-at.ts'
import { getLabels } from '../../content/queries.ts'
import { getMessages } from '../../i18n/get-messages.ts'
import { localeFacts } from '../../i18n/locales.ts'
import { localePath } from '../../i18n/paths.ts'
import { SHARE_PICTURE_SIZE } from '../../share-picture/spec.ts'
import { absoluteUrl } from '../../site/config.ts'
import { getShareView } from '../share.ts'
import type { JsonLdNode } from './json-ld.ts'
import { type NewsArticleInput, newsArticle } from './news-article.ts'

/** A news item as schema.org has it. */
export function newsData(entry: NewsEntry): JsonLdNode {
  const { locale, path, data } = entry
  const { kinds, site, corrections } = getMessages(locale)
  const { topics, places } = getLabels(locale)
  const modified = lastChange(entry)
  const publishedMoment = publishedAt(entry)
  return newsArticle({
    url: absoluteUrl(localePath(path, locale)),
    headline: data.title,
    summary: data.summary,
    language: localeFacts(locale).tag,
    date: data.date,
    dateMeaning: data.dateMeaning,
    ...(publishedMoment && { publishedMoment }),
    ...(modified && { modified }),
    ...(data.place && { place: places[data.place] ?? data.place }),
    ...(data.byline && { byline: data.byline }),
    publisher: { name: site.name, url: absoluteUrl(localePath('/', locale)) },
    images: [...photograph(entry), { url: absoluteUrl(getShareView(locale, path).path), ...SHARE_PICTURE_SIZE }],
    corrections: data.corrections.map(({ date, was, now }) => ({ date, text: corrections.told(was, now) })),
    section: kinds[data.kind].many,
    topics: data.topics.map((topic) => topics[topic] ?? topic),
  })
}

/** The photograph it leads with: search engines take the first picture. */
function photograph(entry: NewsEntry): NewsArticleInput['images'] {
  const picture = leadPicture(entry)
  if (!picture) return []
  const { plan, caption, creditLine } = picture
  const { src, width, height } = plan
  return [{ url: absoluteUrl(src), width, height, creditText: creditLine, ...(caption && { caption }) }]
}
