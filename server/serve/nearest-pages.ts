import SearchableMap from 'minisearch/SearchableMap'
import { splitLocale } from '../../lib/i18n/paths.ts'
import { memoize } from '../../lib/memoize.ts'
import type { Resource, Site } from './site.ts'

/** Longer than any address of a page: to compare takes memory by the square. */
const LONGEST = 200
const MOST = 3

const pagesOf = memoize(({ resources }: Pick<Site, 'resources'>) =>
  SearchableMap.from<Resource>(
    [...resources].filter(([, { type, status }]) => type.startsWith('text/html') && status === 200),
  ),
)

/** The pages whose address is one or two slips of a letter away, in the edition that was asked for; nearest first. */
export function nearestPages(path: string, site: Pick<Site, 'resources'>): Resource[] {
  const { locale, path: own } = splitLocale(path)
  // Of four letters, two slips leave nothing.
  const slips = Math.min(2, Math.floor(own.length / 4))
  if (path.length > LONGEST || slips === 0) return []
  const near = [...pagesOf(site).fuzzyGet(path.toLowerCase(), slips)]
  return near
    .filter(([found]) => splitLocale(found).locale === locale)
    .toSorted(([, [, a]], [, [, b]]) => a - b)
    .slice(0, MOST)
    .map(([, [page]]) => page)
}
