import type { PartialDate } from '../i18n/edtf.ts'
import { type Locale, localeFacts } from '../i18n/locales.ts'
import { OFFICIAL_ORIGIN } from '../site/config.ts'

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
  /** The WebSub hub that tells when this feed changed, where there is one. */
  readonly hubUrl?: string | undefined
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

/** The year the identifiers count from. Changing it makes every item new to every reader. */
export const FEEDS_SINCE = '2026'

/**
 * An identifier that never changes (tag URI, RFC 4151), made from the edition's language tag and the path without
 * the edition's prefix: `tag:example.org,2026:fa/news/example`. It stays the same on a copy of the site, and when
 * addresses change.
 */
export function tagUri(locale: Locale, path: string): string {
  return `tag:${new URL(OFFICIAL_ORIGIN).host},${FEEDS_SINCE}:${localeFacts(locale).tag}${encodeURI(path)}`
}
