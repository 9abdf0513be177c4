import { FEED_FILES, FEED_FORMATS, feedPath, getFeedLists } from '../content/entries/feed-scopes.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import type { LinkView } from './link.ts'

export const FEEDS_PATH = '/feeds'

/** The feeds of one kind of list, under a heading. */
export interface FeedGroup {
  readonly heading: string
  readonly feeds: readonly { readonly name: string; readonly href: string; readonly formats: readonly LinkView[] }[]
}

/** Every feed of an edition, in groups. */
export function feedGroups(locale: Locale): FeedGroup[] {
  const { feeds, home } = getMessages(locale)
  const headings = {
    all: home.allNews,
    topic: feeds.byTopic,
    programme: feeds.byProgramme,
    corrections: feeds.aboutCorrections,
  }
  const scopes = getFeedLists(locale)
  return (['all', 'topic', 'programme', 'corrections'] as const).map((kind) => ({
    heading: headings[kind],
    feeds: scopes
      .filter((scope) => scope.kind === kind)
      .map((scope) => ({
        name: scope.name,
        href: localePath(scope.path, locale),
        formats: FEED_FORMATS.map((format) => ({
          href: localePath(feedPath(scope, format), locale),
          text: feeds.formats[format],
        })),
      })),
  }))
}

/** A feed as a page announces it in its head. */
export interface FeedLink {
  readonly type: string
  readonly title: string
  readonly href: string
}

/** The feeds to announce on a page: those of all news, and those of its own list. */
export function feedLinks(locale: Locale, path: string): FeedLink[] {
  const { feeds, site } = getMessages(locale)
  const scopes = getFeedLists(locale).filter((scope) => scope.kind === 'all' || scope.path === path)
  return scopes.flatMap((scope) =>
    FEED_FORMATS.map((format) => ({
      type: FEED_FILES[format].type,
      title: feeds.title(site.shortName, scope.name),
      href: localePath(feedPath(scope, format), locale),
    })),
  )
}
