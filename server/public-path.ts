import { LOCALE_TABLE, type Locale, type LocaleFacts } from '../lib/i18n/locales.ts'
import { localePath } from '../lib/i18n/paths.ts'

/** The file a page is written to: '/' is index.html, '/fa/news/x' is fa/news/x.html. */
export function pageFile(path: string): string {
  return path === '/' ? 'index.html' : `${path.slice(1)}.html`
}

/** Address of the page for an address that searches too often. */
export function tooManyPath(locale: Locale): string {
  return localePath('/too-many-requests', locale)
}

const EDITIONS: [string, LocaleFacts][] = Object.entries(LOCALE_TABLE)

/** Inner names of editions that have no prefix: `/en/news/x` is `/news/x` to the world. */
export const INNER_NAMES = EDITIONS.filter(([, { prefix }]) => prefix === '').map(([locale]) => locale)
