/** The lists that have a feed: all news, each topic that has news, each programme, and what was put right. */
import { getMessages } from '../../i18n/get-messages.ts'
import type { Locale } from '../../i18n/locales.ts'
import { memoize } from '../../memoize.ts'
import { CORRECTIONS_PATH } from '../../site/data-paths.ts'
import { getLabels, getNews, getProgrammeNews, getProgrammes, getTaxonomy } from '../queries.ts'
import type { NewsEntry } from './entry.ts'
import { filterNews, listingPath } from './listing.ts'

export const FEED_FORMATS = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof FEED_FORMATS)[number]

/** Name and media type of the file of each format. */
export const FEED_FILES: Readonly<Record<FeedFormat, { readonly file: string; readonly type: string }>> = {
  rss: { file: 'feed.xml', type: 'application/rss+xml' },
  atom: { file: 'atom.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
}

/** A list that has a feed. */
export interface FeedList {
  readonly kind: 'all' | 'topic' | 'programme' | 'corrections'
  /** Address of the page that shows the list, without the edition's prefix; the feeds stand below it. */
  readonly path: string
  readonly name: string
}

/** A list of news that has a feed. */
export interface FeedScope extends FeedList {
  readonly news: readonly NewsEntry[]
}

/** Every list of an edition that has a feed. */
export function getFeedLists(locale: Locale): FeedList[] {
  return [...getFeedScopes(locale), correctionsList(locale)]
}

/** The list of corrections. */
export function correctionsList(locale: Locale): FeedList {
  return { kind: 'corrections', path: CORRECTIONS_PATH, name: getMessages(locale).verify.corrections.title }
}

/** Every list of news that has a feed. Found once: every page announces its own. */
export function getFeedScopes(locale: Locale): readonly FeedScope[] {
  return scopesOf(getNews(locale), locale)
}

const scopesOf = memoize((news: readonly NewsEntry[], locale: Locale): readonly FeedScope[] => [
  { kind: 'all', path: '/news', name: getMessages(locale).home.allNews, news },
  ...topicScopes(locale),
  ...programmeScopes(locale),
])

/** Address of a feed, without the edition's prefix. */
export function feedPath(scope: Pick<FeedList, 'path'>, format: FeedFormat): string {
  return `${scope.path}/${FEED_FILES[format].file}`
}

function topicScopes(locale: Locale): FeedScope[] {
  const { topics } = getLabels(locale)
  const scopes = getTaxonomy().topics.map((topic) => ({
    kind: 'topic' as const,
    path: listingPath({ chosen: { topic } }),
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
