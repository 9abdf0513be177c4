import type { NewsEntry } from '../../content/entries/entry.ts'
import { lastChange, publishedAt } from '../../content/entries/entry-facts.ts'
import { leadPicture, type PictureView } from '../../content/entries/entry-pictures.ts'
import { getLabels } from '../../content/queries.ts'
import type { PartialDate } from '../../i18n/edtf.ts'
import { getMessages } from '../../i18n/get-messages.ts'
import { localeFacts } from '../../i18n/locales.ts'
import { localePath } from '../../i18n/paths.ts'
import { SHARE_PICTURE_SIZE } from '../../share-picture/spec.ts'
import { absoluteUrl } from '../../site/config.ts'
import { getShareView } from '../share.ts'
import type { JsonLdNode } from './json-ld.ts'

/** A news item as schema.org has it. Without an author the publisher speaks. */
export function newsData(entry: NewsEntry): JsonLdNode {
  const { locale, path, data } = entry
  const { kinds, site, corrections } = getMessages(locale)
  const { topics, places } = getLabels(locale)
  const url = absoluteUrl(localePath(path, locale))
  const publisher: JsonLdNode = { '@type': 'Organization', name: site.name, url: absoluteUrl(localePath('/', locale)) }
  const changed = lastChange(entry)
  const told = data.corrections.map(({ date, was, now }) => ({
    ...{ '@type': 'CorrectionComment', datePublished: beginning(date), text: corrections.told(was, now) },
  }))
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: data.title,
    description: data.summary,
    inLanguage: localeFacts(locale).tag,
    ...dates(entry),
    dateModified: changed && beginning(changed),
    dateline: data.place && (places[data.place] ?? data.place),
    author: data.byline ? { '@type': 'Person', name: data.byline } : publisher,
    publisher,
    image: images(entry),
    articleSection: kinds[data.kind].many,
    keywords: data.topics.map((topic) => topics[topic] ?? topic),
    isAccessibleForFree: true,
    correction: told.length > 0 ? told : undefined,
  }
}

/** A day that is not known to be that of publication is not passed off as one: it says what the text is about. */
function dates(entry: NewsEntry): Record<string, string> {
  const { date, dateMeaning } = entry.data
  switch (dateMeaning) {
    case 'published':
      return { datePublished: publishedAt(entry) ?? beginning(date) }
    case 'event':
      return { contentReferenceTime: beginning(date), temporalCoverage: date.edtf }
    case 'estimated':
      return { temporalCoverage: date.edtf }
  }
}

/** ISO 8601, as exact as it is known; the beginning of an interval, for properties that hold one date. */
function beginning({ edtf }: PartialDate): string {
  return edtf.replace(/\/.*$/, '')
}

/** The photograph it leads with, then the picture for sharing: search engines take the first. */
function images(entry: NewsEntry): JsonLdNode[] {
  const picture = leadPicture(entry)
  const shared = absoluteUrl(getShareView(entry.locale, entry.path).path)
  return [...(picture ? [photograph(picture)] : []), { '@type': 'ImageObject', url: shared, ...SHARE_PICTURE_SIZE }]
}

function photograph({ plan: { src, width, height }, caption, creditLine }: PictureView): JsonLdNode {
  return { '@type': 'ImageObject', url: absoluteUrl(src), width, height, creditText: creditLine, caption }
}
