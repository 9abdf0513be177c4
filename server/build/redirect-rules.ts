import type { Redirects } from '../../lib/content/entries/entry.ts'
import { LOCALES, SOURCE_LOCALE } from '../../lib/i18n/locales.ts'
import { localePath, splitLocale } from '../../lib/i18n/paths.ts'
import type { SiteManifest } from '../manifest.ts'

/** The page itself, and what moves along with it: its text, its data, its press kit. */
const COMPANIONS: readonly ((path: string) => string)[] = [
  (path) => path,
  (path) => `${path}.txt`,
  (path) => `${path}.json`,
  (path) => `${path}/${path.split('/').at(-1)}.zip`,
]

type Rules = Pick<SiteManifest, 'redirects' | 'gone'>

/**
 * What editors wrote about old addresses, for every edition: an address written without an edition
 * holds in each edition that has the page it leads to. `pages` are the addresses that exist. Throws
 * when an old address is still a page, or leads to none.
 */
export function redirectRules({ redirects, gone }: Redirects, pages: ReadonlySet<string>): Rules {
  for (const { from, to } of redirects) check(from, to, pages)
  for (const { path, key } of gone) check(path, `/gone/${key}`, pages)
  return {
    redirects: redirects.flatMap(({ from, to }) => inEditions(from, to, pages)),
    gone: gone.flatMap(({ path, key }) =>
      inEditions(path, `/gone/${key}`, pages).map(({ from, to }) => ({ path: from, page: to })),
    ),
  }
}

function check(from: string, to: string, pages: ReadonlySet<string>) {
  if (pages.has(from)) throw new Error(`redirects.yml: ${from} is a page of the site. Remove the line, or the page`)
  if (!pages.has(to))
    throw new Error(`redirects.yml: ${from} leads to ${to}, which is not a page. Name one that exists`)
}

function inEditions(from: string, to: string, pages: ReadonlySet<string>) {
  if (splitLocale(from).locale !== SOURCE_LOCALE) return [{ from, to }]
  const pairs = LOCALES.flatMap((locale) =>
    COMPANIONS.map((of) => ({ from: of(localePath(from, locale)), to: of(localePath(to, locale)) })),
  )
  return pairs.filter((pair) => pages.has(pair.to) && !pages.has(pair.from))
}
