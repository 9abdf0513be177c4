import { type FeedInfo, type FeedItem, tagUri } from '../../../lib/feeds/feed.ts'
import { type PartialDate, parseEdtf } from '../../../lib/i18n/edtf.ts'

/** A date as a content file has it. */
export function dateOf(edtf: string): PartialDate {
  const date = parseEdtf(edtf)
  if (!date) throw new Error(`${edtf} is not a date`)
  return date
}

/** A feed in each of the editions' scripts. */
export const INFOS: readonly FeedInfo[] = [
  {
    id: tagUri('en', '/news'),
    title: 'News & stories',
    description: 'All news of the mission',
    homeUrl: 'https://example.org/news',
    feedUrl: 'https://example.org/news/rss.xml',
    language: 'en',
    publisher: 'IOM Iran',
    iconUrl: 'https://example.org/icon.png',
  },
  {
    id: tagUri('fa', '/news'),
    title: 'خبرها و روایت‌ها',
    description: 'همهٔ خبرهای دفتر',
    homeUrl: 'https://example.org/fa/news',
    feedUrl: 'https://example.org/fa/news/rss.xml',
    language: 'fa',
    publisher: 'آی‌او‌ام ایران',
  },
]

/** An item with what a test cares about. */
export function makeItem(given: Partial<FeedItem> = {}): FeedItem {
  return {
    id: tagUri('en', '/news/example'),
    url: 'https://example.org/news/example',
    title: 'Returns <rise> & "fall"',
    summary: 'A summary with ]]> in it',
    html: '<p>Full text &amp; a <a href="https://example.org/a?b=1&amp;c=2">link</a></p>',
    published: dateOf('2023-06-21'),
    categories: ['Returns', 'Health & more'],
    ...given,
  }
}
