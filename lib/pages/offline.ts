import { VERIFY_PATH } from '../content/entries/own-pages.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { MISSION } from '../mission/mission.ts'
import { OFFLINE_PATH } from '../site/data-paths.ts'
import { checkSignature } from '../verify/check-signature.ts'

/** A copy of an edition to carry away. */
export interface Copy {
  readonly locale: Locale
  readonly name: string
  /** What it is, and what to do with it, in the words of the edition. */
  readonly title: string
  readonly text: string
  /** Address. */
  readonly path: string
  readonly mediaType: string
  readonly bytes: number
  /** In hexadecimal. */
  readonly sha256: string
  /** Whether its signature lies beside it, at the same address and `.sig`. */
  readonly isSigned: boolean
  /** The day it was made, in words. */
  readonly date: string
}

export const COPY_KINDS = ['whole', 'small'] as const
export type CopyKind = (typeof COPY_KINDS)[number]

/** Name of the file of a copy, such as iom-example-fa-small.zip. */
export function copyName(locale: Locale, kind: CopyKind): string {
  return `${MISSION.key}-${locale}${kind === 'whole' ? '' : `-${kind}`}.zip`
}

/** Address of a copy. */
export function copyPath(locale: Locale, kind: CopyKind): string {
  return localePath(`${OFFLINE_PATH}/${copyName(locale, kind)}`, locale)
}

let copies: readonly Copy[] = []

/** Tells the page which copies there are: a build makes them of the other pages, and then this one. */
export function setCopies(made: readonly Copy[]): void {
  copies = made
}

/** The copies of an edition; none where no build has made them. */
function getCopies(locale: Locale): Copy[] {
  return copies.filter((copy) => copy.locale === locale)
}

/** The page that offers the copies. */
export interface OfflineView {
  readonly locale: Locale
  readonly copies: readonly Copy[]
  /** Commands that check the signature of the first copy; none where it has none. */
  readonly signatureCheck: readonly string[]
  /** Where to look in doubt: “Verify a message” lists the official channels. */
  readonly channels: string
}

export function getOfflineView(locale: Locale): OfflineView {
  const made = getCopies(locale)
  const signed = made.find(({ isSigned }) => isSigned)
  return {
    locale,
    copies: made,
    signatureCheck: signed ? checkSignature(signed.name) : [],
    channels: `${localePath(VERIFY_PATH, locale)}#channels`,
  }
}
