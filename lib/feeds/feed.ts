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
  readonly published: PartialDate
  /** The newest correction, if there was one. */
  readonly updated?: PartialDate
  readonly categories: readonly string[]
  readonly author?: string
}

/** What all three formats say of an item's time: when it changed last, or else when it appeared. */
export function updatedDate({ published, updated }: FeedItem): PartialDate {
  return updated ?? published
}
