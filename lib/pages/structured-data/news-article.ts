import type { PartialDate } from '../../i18n/edtf.ts'
import type { JsonLdNode } from './json-ld.ts'

/** What an article of any kind has. All addresses are absolute. */
export interface NewsArticleInput {
  readonly url: string
  readonly headline: string
  readonly summary: string
  /** BCP 47. */
  readonly language: string
  readonly date: PartialDate
  /** As in the front matter: only a day of publication is given out as one. */
  readonly dateMeaning: 'published' | 'event' | 'estimated'
  /** The minute it appeared, where it is known (RFC 3339). */
  readonly publishedMoment?: string
  readonly modified?: PartialDate
  /** The dateline's place. */
  readonly place?: string
  /** Author of a story; without one the publisher speaks. */
  readonly byline?: string
  readonly publisher: { readonly name: string; readonly url: string }
  /** The best first. */
  readonly images: readonly {
    readonly url: string
    readonly width: number
    readonly height: number
    readonly caption?: string
    readonly creditText?: string
  }[]
  /** What was put right and when, in words for readers. */
  readonly corrections: readonly { readonly date: PartialDate; readonly text: string }[]
  /** Kind of article in the words of the edition. */
  readonly section: string
  readonly topics: readonly string[]
}

/** schema.org NewsArticle. */
export function newsArticle(input: NewsArticleInput): JsonLdNode {
  const { url, headline, summary, language, modified, place, byline, publisher, section, topics } = input
  const organization: JsonLdNode = { '@type': 'Organization', ...publisher }
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline,
    description: summary,
    inLanguage: language,
    ...dates(input),
    dateModified: modified && beginning(modified),
    dateline: place,
    author: byline === undefined ? organization : { '@type': 'Person', name: byline },
    publisher: organization,
    image: input.images.map((image) => ({ '@type': 'ImageObject', ...image })),
    articleSection: section,
    keywords: topics,
    isAccessibleForFree: true,
    correction: input.corrections.length > 0 ? input.corrections.map(correction) : undefined,
  }
}

/** A day that is not known to be that of publication is not passed off as one: it says what the text is about. */
function dates({ date, dateMeaning, publishedMoment }: NewsArticleInput): Record<string, string> {
  switch (dateMeaning) {
    case 'published':
      return { datePublished: publishedMoment ?? beginning(date) }
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

function correction({ date, text }: NewsArticleInput['corrections'][number]): JsonLdNode {
  return { '@type': 'CorrectionComment', datePublished: beginning(date), text }
}
