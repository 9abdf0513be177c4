import type { Entry } from '../content/entries/entry.ts'
import { VERIFY_PATH } from '../content/entries/own-pages.ts'
import { getEntry, getGone, getMoved } from '../content/queries.ts'
import { type Locale, SOURCE_LOCALE } from '../i18n/locales.ts'
import { splitLocale } from '../i18n/paths.ts'
import { pathsIn } from './addresses.ts'

/** What stands at an address of this site. Of files nothing is known here: they are made from the texts. */
export type OwnPlace =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'gone'; readonly reason: string }
  | { readonly kind: 'page' | 'file' | 'missing' }

const IS_FILE = /\/[\w.-]+\.[a-z0-9]{2,5}$/
const INNER_PREFIX = new RegExp(`^/${SOURCE_LOCALE}(?=/|$)`)

/** Looks up an address of this site, given without its host, and follows those that moved. */
export function findOwn(address: string): OwnPlace {
  const { locale, path } = splitLocale(movedTo(address))
  const entry = getEntry(locale, path)
  if (entry) return { kind: 'entry', entry }
  if (isOwnPage(locale, path)) return { kind: 'page' }
  const gone = getGone().find((ended) => ended.path === address || ended.path === path)
  if (gone) return { kind: 'gone', reason: gone.reason }
  return { kind: IS_FILE.test(address) ? 'file' : 'missing' }
}

/** Where the server sends an address on to: one slash for two, the public name for the inner one, the new place for the old. */
function movedTo(address: string): string {
  const tidy = address.replace(/\/{2,}/g, '/').replace(INNER_PREFIX, '') || '/'
  return getMoved().find(({ from }) => from === tidy)?.to ?? tidy
}

/** Whether an address is a page the site makes itself: lists, datasets, figures, search. */
function isOwnPage(locale: Locale, path: string): boolean {
  return ['/search', VERIFY_PATH, ...pathsIn(locale)].includes(path)
}
