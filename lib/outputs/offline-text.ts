/** The page of the copies to carry away, for programs and as plain text. */
import { formatBytes } from '../i18n/format.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { getOfflineView } from '../pages/offline.ts'
import { absoluteUrl } from '../site/config.ts'
import { OFFLINE_PATH } from '../site/data-paths.ts'
import type { EntryDocument } from './entry-schema.ts'

/** The copies an edition has, as files of its document. */
export function copyDownloads(locale: Locale): NonNullable<EntryDocument['downloads']> {
  return getOfflineView(locale).copies.map(({ path, mediaType, bytes, sha256 }) => ({
    ...{ url: absoluteUrl(path), mediaType, bytes, sha256 },
  }))
}

/** What the page says, as people write plain text. */
export function offlineText(locale: Locale): string {
  const { title, summary, checksum, date, noFiles } = getMessages(locale).offline
  const { copies, signatureCheck } = getOfflineView(locale)
  const list = copies.map((copy) =>
    [
      `${copy.title} (${formatBytes(copy.bytes, locale)})`,
      copy.text,
      absoluteUrl(copy.path),
      `${checksum} (SHA-256): ${copy.sha256}`,
    ].join('\n'),
  )
  const when = copies[0] ? date(copies[0].date) : noFiles
  const address = absoluteUrl(localePath(OFFLINE_PATH, locale))
  return `${[title, summary, when, ...list, copyAdvice(locale, signatureCheck), address].join('\n\n')}\n`
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
