import { OFFICIAL_ORIGIN } from '../site/config.ts'

/** The year the identifiers count from. Changing it makes every item new to every reader. */
export const FEEDS_SINCE = '2026'

/**
 * An identifier that never changes (tag URI, RFC 4151), made from the edition's language tag and the path without
 * the edition's prefix: `tag:iran.iom.int,2026:fa/news/example`. It stays the same on a copy of the site, and when
 * addresses change.
 */
export function tagUri(language: string, path: string): string {
  return `tag:${new URL(OFFICIAL_ORIGIN).host},${FEEDS_SINCE}:${language}${encodeURI(path)}`
}
