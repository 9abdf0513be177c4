import type { PartialDate } from '../i18n/edtf.ts'
import { type FeedItem, updatedDate } from './feed.ts'
import { FEEDS_SINCE } from './tag-uri.ts'

/**
 * Feeds know instants only. A date known by day, month, year or interval becomes the first moment it can mean,
 * midnight UTC of its first day: never in the future, the same in every build, and in Iran and Europe the right
 * day. The page itself says how exact the date is.
 */
type FeedDate = Pick<PartialDate, 'earliest'>

/** RFC 3339: `2023-06-21T00:00:00Z`. */
export function toRfc3339({ earliest }: FeedDate): string {
  return `${earliest}T00:00:00Z`
}

/** RFC 822 with the four-digit year of RFC 1123: `Wed, 21 Jun 2023 00:00:00 GMT`. */
export function toRfc822(date: FeedDate): string {
  return new Date(toRfc3339(date)).toUTCString()
}

/** When anything in the feed changed last; the feeds' own beginning while a feed is empty. */
export function lastChange(items: readonly FeedItem[]): FeedDate {
  const days = items.map((item) => updatedDate(item).earliest).sort()
  return { earliest: days.at(-1) ?? `${FEEDS_SINCE}-01-01` }
}
