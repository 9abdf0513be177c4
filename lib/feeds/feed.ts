import type { PartialDate } from '../i18n/edtf.ts'

/** A feed: one list of one edition. All addresses are absolute. */
export interface FeedInfo {
  /** Never changes: see `tagUri`. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** The page that shows the same list. */
  readonly homeUrl: string
  /** Where this feed itself is. */
  readonly feedUrl: string
  /** BCP 47. */
  readonly language: string
  /** Who speaks, when an item names nobody. */
  readonly publisher: string
  /** A square picture. */
  readonly iconUrl?: string
}

/** The first day a date can mean, or the minute where it is known (RFC 3339). */
export type FeedDate = Pick<PartialDate, 'earliest'> & { readonly moment?: string }

/** One item, newest first in its list. */
export interface FeedItem {
  /** Never changes: see `tagUri`. */
  readonly id: string
  readonly url: string
  readonly title: string
  /** Plain text. */
  readonly summary: string
  /** The full text as safe HTML; its addresses absolute (see `absoluteHtml`). */
  readonly html: string
  readonly published: FeedDate
  /** The newest correction, if there was one. */
  readonly updated?: FeedDate
  readonly categories: readonly string[]
  readonly author?: string
}
