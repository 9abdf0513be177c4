/** Kinds of things that can be found, in the order in which the filter lists them. */
export const SEARCH_KINDS = [
  'press-release',
  'news',
  'story',
  'programme',
  'page',
  'dataset',
  'figure',
  'term',
] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** One thing of an edition that can be found, in plain text. */
export interface SearchDocument {
  /** Unique within the edition. */
  readonly id: string
  readonly kind: SearchKind
  readonly title: string
  readonly summary: string
  /** Titles of its sections. They stand in the text too. */
  readonly headings: string
  /** The whole text without markup. */
  readonly text: string
  /** What it is found by and excerpts do not show: dates in both calendars, codes, other spellings. */
  readonly also: string
  /** Path on the site, such as /fa/news/example. */
  readonly path: string
  readonly date?: { readonly edtf: string; readonly earliest: string }
  readonly topics: readonly string[]
  /** Calendar year (Gregorian) for the filter. */
  readonly year?: number
}
