import { INNER_NAMES } from '../public-path.ts'
import type { Target } from './request-target.ts'
import type { Site } from './site.ts'

const INNER_PREFIX = new RegExp(`^/(?:${INNER_NAMES.join('|')})(?=/|$)`)

/** What messages and sentences leave at the end of an address that is copied out of them. Bounded: no run of signs is read twice. */
const COPIED_ALONG = /(?:[\s\p{P}\p{S}\p{Cf}]|%(?:2[1-9a-f]|3[a-f]|40)){1,8}$/iu

type Known = Pick<Site, 'redirects' | 'gone' | 'resources' | 'dynamic'>

/**
 * Where a request is sent on to for good, as a path of this site with its query: an address that
 * moved, the inner name of an edition, a doubled or trailing slash, a page's address in capitals or with what was copied
 * along. Undefined when it stays.
 */
export function movedTo({ path, query }: Target, site: Known): string | undefined {
  const tidy = knownForm(tidyPath(path), site)
  const target = site.redirects.get(tidy) ?? tidy
  return target === path ? undefined : encodeURI(target) + query
}

/** The address of the site that was meant, or the one that was given. */
function knownForm(path: string, { redirects, gone, resources, dynamic }: Known): string {
  const bare = path.replace(COPIED_ALONG, '') || '/'
  const isKnown = (each: string) => [redirects, gone, resources, dynamic].some((known) => known.has(each))
  return [path, path.toLowerCase(), bare, bare.toLowerCase()].find(isKnown) ?? path
}

/** One slash between segments and none at the end: the result never begins with two, which would name another host. */
function tidyPath(path: string): string {
  const single = path.replace(/\/{2,}/g, '/').replace(INNER_PREFIX, '')
  return single.replace(/\/$/, '').replace(/\/{2,}/g, '/') || '/'
}
