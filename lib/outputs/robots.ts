import { getEditions } from '../content/queries.ts'
import { localePath } from '../i18n/paths.ts'
import { SHARED_PATHS } from '../pages/open-data.ts'
import { absoluteUrl } from '../site/config.ts'
import type { Output } from './output.ts'

/**
 * robots.txt (RFC 9309). It keeps crawlers from results of the search only: they are made for one question each. A
 * copy of the site is not blocked either: only who may fetch a page can read that it is not to be indexed.
 */
export function robotsOutput(): Output {
  const lines = [
    'User-agent: *',
    ...getEditions().map((locale) => `Disallow: ${localePath('/search', locale)}?`),
    '',
    `Sitemap: ${absoluteUrl(SHARED_PATHS.sitemap)}`,
    `Sitemap: ${absoluteUrl(SHARED_PATHS.newsSitemap)}`,
    '',
  ]
  return { path: SHARED_PATHS.robots, type: 'text/plain; charset=utf-8', make: () => lines.join('\n') }
}
