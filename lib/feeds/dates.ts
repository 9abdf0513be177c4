import { FEEDS_SINCE, type FeedDate, type FeedItem } from './feed.ts'

/**
 * RFC 3339: `2023-06-21T00:00:00Z`. Feeds know instants only. A date known by day, month, year or interval becomes the
 * first moment it can mean, midnight UTC of its first day: never in the future, the same in every build, and where the mission is and
 * Europe the right day. The page itself says how exact the date is.
 */
export function toRfc3339({ earliest, moment }: FeedDate): string {
  return moment ?? `${earliest}T00:00:00Z`
}

/** RFC 822 with the four-digit year of RFC 1123: `Wed, 21 Jun 2023 00:00:00 GMT`. */
export function toRfc822(date: FeedDate): string {
  return new Date(toRfc3339(date)).toUTCString()
}

/** When an item changed last, or else when it appeared: what was put right on the same day was so after that. */
export function updatedDate({ published, updated = published }: FeedItem): FeedDate {
  return toRfc3339(updated) < toRfc3339(published) ? published : updated
}

/** When anything in the feed changed last; the feeds' own beginning while a feed is empty. */
export function lastChange(items: readonly FeedItem[]): FeedDate {
  const dates = items.map(updatedDate).sort((a, b) => toRfc3339(a).localeCompare(toRfc3339(b)))
  return dates.at(-1) ?? { earliest: `${FEEDS_SINCE}-01-01` }
}
