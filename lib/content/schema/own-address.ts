import { splitLocale } from '../../i18n/paths.ts'
import { OFFICIAL_ORIGIN, SITE_ORIGIN } from '../../site/config.ts'

const OWN_HOSTS: readonly string[] = [OFFICIAL_ORIGIN, SITE_ORIGIN].map((origin) => new URL(origin).host)
/** Feeds, downloads and the like are no pages, and a search has a query. */
const IS_PAGE = /^[^?]*\/[^./?]+$/

/**
 * The path of a page of this site, such as /news/x, from its whole address, the edition taken off. Undefined for other
 * addresses, and for the site itself: who names its address means just that.
 */
export function ownPath(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || !OWN_HOSTS.includes(url.host)) return undefined
  const path = splitLocale(url.pathname).path.replace(/\/$/, '')
  return IS_PAGE.test(path + url.search) ? path + url.hash : undefined
}
