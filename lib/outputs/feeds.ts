import type { NewsEntry } from '../content/entries/entry.ts'
import { lastChange, lastingPath, publishedAt } from '../content/entries/entry-facts.ts'
import {
  FEED_FILES,
  FEED_FORMATS,
  type FeedFormat,
  type FeedList,
  feedPath,
  getFeedScopes,
} from '../content/entries/feed-scopes.ts'
import { getLabels } from '../content/queries.ts'
import { absoluteHtml } from '../feeds/absolute-html.ts'
import { renderAtom } from '../feeds/atom.ts'
import { type FeedInfo, type FeedItem, tagUri } from '../feeds/feed.ts'
import { renderJsonFeed } from '../feeds/json-feed.ts'
import { renderRss } from '../feeds/rss.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { type Locale, localeFacts } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { memoize } from '../memoize.ts'
import { getNewsView } from '../pages/news.ts'
import { absoluteUrl, readReach } from '../site/config.ts'
import { fullHtml, inEdition } from './full-html.ts'
import type { Output } from './output.ts'

/** A feed holds the newest items only; all others stay on the site. */
export const LONGEST_FEED = 50

export const RENDER = { rss: renderRss, atom: renderAtom, json: renderJsonFeed } as const

/** Every feed of an edition in every format, with full texts. */
export function feedOutputs(locale: Locale): Output[] {
  return getFeedScopes(locale).flatMap((scope) =>
    FEED_FORMATS.map((format) => ({
      path: localePath(feedPath(scope, format), locale),
      type: `${FEED_FILES[format].type}; charset=utf-8`,
      make: () => RENDER[format](infoOf(scope, format, locale), scope.news.slice(0, LONGEST_FEED).map(itemOf)),
    })),
  )
}

/** What a feed says of itself. */
export function infoOf(scope: FeedList, format: FeedFormat, locale: Locale): FeedInfo {
  const { feeds, site } = getMessages(locale)
  return {
    id: tagUri(locale, scope.path),
    title: feeds.title(site.shortName, scope.name),
    description: feeds.description(scope.name),
    homeUrl: absoluteUrl(localePath(scope.path, locale)),
    feedUrl: absoluteUrl(localePath(feedPath(scope, format), locale)),
    language: localeFacts(locale).tag,
    publisher: site.name,
    hubUrl: readReach().hub,
    iconUrl: absoluteUrl('/icons/icon-512.png'),
  }
}

/** An item stands in many feeds, and in three formats. */
const itemOf = memoize((news: NewsEntry): FeedItem => {
  const { locale, slug, data } = news
  const view = getNewsView(locale, slug)
  const { topics, programmes } = getLabels(locale)
  const updated = lastChange(news)
  const moment = publishedAt(news)
  return {
    // What subscribers have read is not new to them again.
    id: tagUri(locale, lastingPath(news)),
    url: view.permalink,
    title: data.title,
    summary: data.summary,
    html: inEdition(absoluteHtml(fullHtml(view), view.permalink), locale),
    published: { ...data.date, ...(moment && { moment }) },
    ...(updated && { updated }),
    // A topic and a programme may have one name.
    categories: [
      ...new Set([
        ...data.topics.map((key) => topics[key] ?? key),
        ...data.programmes.map((key) => programmes[key] ?? key),
      ]),
    ],
    ...(data.byline && { author: data.byline }),
  }
})
