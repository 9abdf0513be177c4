import { toRfc3339, updatedDate } from './dates.ts'
import type { FeedInfo, FeedItem } from './feed.ts'

/** The feed in JSON Feed 1.1, `application/feed+json`, with the full text as HTML. */
export function renderJsonFeed(info: FeedInfo, items: readonly FeedItem[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: info.title,
    home_page_url: info.homeUrl,
    feed_url: info.feedUrl,
    description: info.description,
    icon: info.iconUrl,
    language: info.language,
    authors: [{ name: info.publisher, url: new URL('/', info.homeUrl).href }],
    hubs: info.hubUrl === undefined ? undefined : [{ type: 'WebSub', url: info.hubUrl }],
    items: items.map(toJson),
  }
  return JSON.stringify(feed, undefined, 2)
}

function toJson(item: FeedItem) {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    date_published: toRfc3339(item.published),
    date_modified: toRfc3339(updatedDate(item)),
    authors: item.author === undefined ? undefined : [{ name: item.author }],
    tags: item.categories,
  }
}
