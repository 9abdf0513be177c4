/** What is said of the copies to carry away beside their page: to programs, and in the copies themselves. */
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { getOfflineView } from '../pages/offline.ts'
import { absoluteUrl } from '../site/config.ts'
import type { EntryDocument } from './entry-schema.ts'

/** The copies an edition has, as files of its document. */
export function copyDownloads(locale: Locale): NonNullable<EntryDocument['downloads']> {
  return getOfflineView(locale).copies.map(({ path, bytes, sha256 }) => ({
    ...{ url: absoluteUrl(path), mediaType: 'application/zip', bytes, sha256 },
  }))
}

/** How to open a copy, pass it on and check it, and that it grows old. `signatureCheck`: commands; none for copies without a signature. */
export function copyAdvice(locale: Locale, signatureCheck: readonly string[]): string {
  const { check, ...words } = getMessages(locale).offline
  const lines = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n')
  const parts = [
    [words.openHeading, lines(words.open)],
    [words.passHeading, lines(words.pass)],
    [words.ageHeading, words.age],
    [words.checkHeading, check.copies, check.sum, `${check.inside}\nsha256sum -c SHA256SUMS`],
    signatureCheck.length > 0 ? [check.signed, signatureCheck.join('\n')] : [],
  ]
  return parts.flat().join('\n\n')
}
