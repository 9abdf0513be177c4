import { VERIFY_PATH } from '../content/entries/own-pages.ts'
import { getEntry } from '../content/queries.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { absoluteUrl } from '../site/config.ts'
import { entryFilePath } from './open-data.ts'

/** Pages that answer at other addresses than their own. */
const WITHOUT_ADDRESS = /^\/(?:404|too-many-requests|styleguide|gone\/.+)$/

/** Where a page can be checked: “Verify a message”, which answers at once for a text with a code. */
export function checkAddress(locale: Locale, path: string): string {
  const entry = getEntry(locale, path)
  const code = entry?.type === 'news' ? entry.data.code : undefined
  return absoluteUrl(localePath(VERIFY_PATH, locale) + (code ? `?q=${code}` : ''))
}

/** What the QR code of a printed page says: of a text with a code where it is checked, else the page's own address. */
export function qrText(locale: Locale, path: string): string {
  const check = checkAddress(locale, path)
  return check.includes('?') ? check : absoluteUrl(localePath(path, locale))
}

/** Address of the picture of a page's QR code. Undefined for pages that have no address of their own. */
export function qrPath(locale: Locale, path: string): string | undefined {
  return WITHOUT_ADDRESS.test(path) ? undefined : localePath(entryFilePath(path, 'qr.svg'), locale)
}
