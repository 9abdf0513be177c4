import type { Locale } from '../lib/i18n/locales.ts'
import { localePath } from '../lib/i18n/paths.ts'

/** The file a page is written to: '/' is index.html, '/fa/news/x' is fa/news/x.html. */
export function pageFile(path: string): string {
  return path === '/' ? 'index.html' : `${path.slice(1)}.html`
}

/** Address of the page for an address that searches too often. */
export function tooManyPath(locale: Locale): string {
  return localePath('/too-many-requests', locale)
}
