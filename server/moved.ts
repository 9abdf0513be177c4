import { LOCALE_TABLE, type LocaleFacts } from '../lib/i18n/locales.ts'
import type { Target } from './request-target.ts'
import type { Site } from './site.ts'

const EDITIONS: [string, LocaleFacts][] = Object.entries(LOCALE_TABLE)

/** Inner names of editions that have no prefix: `/en/news/x` is `/news/x` to the world. */
const INNER_PREFIX = new RegExp(
  `^/(?:${EDITIONS.filter(([, { prefix }]) => prefix === '')
    .map(([locale]) => locale)
    .join('|')})(?=/|$)`,
)

/**
 * Where a request is sent on to for good, as a path of this site with its query: an address that
 * moved, the inner name of an edition, a doubled or trailing slash. Undefined when it stays.
 */
export function movedTo({ path, query }: Target, site: Pick<Site, 'redirects'>): string | undefined {
  const tidy = tidyPath(path)
  const target = site.redirects.get(tidy) ?? tidy
  return target === path ? undefined : encodeURI(target) + query
}

/** One slash between segments and none at the end: the result never begins with two, which would name another host. */
function tidyPath(path: string): string {
  const single = path.replace(/\/{2,}/g, '/').replace(INNER_PREFIX, '')
  return single.replace(/\/$/, '').replace(/\/{2,}/g, '/') || '/'
}
