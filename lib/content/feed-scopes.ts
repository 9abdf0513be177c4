/** The lists of news that have a feed: all news, each topic that has news, each programme. */
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import type { NewsEntry } from './entry.ts'
import { filterNews, listingPath } from './listing.ts'
import { getLabels, getNews, getProgrammeNews, getProgrammes, getTaxonomy } from './queries.ts'

export const FEED_FORMATS = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof FEED_FORMATS)[number]

/** Name and media type of the file of each format. */
export const FEED_FILES: Readonly<Record<FeedFormat, { readonly file: string; readonly type: string }>> = {
  rss: { file: 'feed.xml', type: 'application/rss+xml' },
  atom: { file: 'atom.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
}

/** A list of news that has a feed. */
export interface FeedScope {
  readonly kind: 'all' | 'topic' | 'programme'
  /** Address of the page that shows the list, without the edition's prefix; the feeds stand below it. */
  readonly path: string
  readonly name: string
  readonly news: readonly NewsEntry[]
}

/** Every feed of an edition, whatever its format. */
export function getFeedScopes(locale: Locale): FeedScope[] {
  return [allNews(locale), ...topicScopes(locale), ...programmeScopes(locale)]
}

/** Address of a feed, without the edition's prefix. */
export function feedPath(scope: Pick<FeedScope, 'path'>, format: FeedFormat): string {
  return `${scope.path}/${FEED_FILES[format].file}`
}

function allNews(locale: Locale): FeedScope {
  return { kind: 'all', path: '/news', name: getMessages(locale).feeds.allNews, news: getNews(locale) }
}

function topicScopes(locale: Locale): FeedScope[] {
  const { topics } = getLabels(locale)
  const scopes = getTaxonomy().topics.map((topic) => ({
    kind: 'topic' as const,
    path: listingPath({ chosen: { topic }, page: 1 }),
    name: topics[topic] ?? topic,
    news: filterNews(getNews(locale), { topic }),
  }))
  // A topic without news has no page a feed could stand below.
  return scopes.filter(({ news }) => news.length > 0)
}

function programmeScopes(locale: Locale): FeedScope[] {
  const { programmes } = getLabels(locale)
  return getProgrammes(locale).map(({ path, slug, data }) => ({
    kind: 'programme',
    path,
    name: programmes[slug] ?? data.title,
    news: getProgrammeNews(locale, slug),
  }))
}
