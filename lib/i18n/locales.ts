/**
 * The one table of language facts. A third edition is one more row here, one message file beside
 * `messages/en.ts` and one folder under `content/`: see docs/add-an-edition.md. Nobody else asks
 * which language it is.
 */
import { MISSION } from '../mission/mission.ts'
import { en, type Messages } from './messages/en.ts'
import { fa } from './messages/fa.ts'

export interface LocaleFacts {
  /** Name of the edition in its own language, as the language switch shows it. */
  readonly name: string
  /** First path segment of the edition, the key of its row; empty for the edition that has none. */
  readonly prefix: '' | `/${string}`
  readonly dir: 'ltr' | 'rtl'
  /** BCP 47 tag for `lang`, `hreflang`, feeds and structured data. */
  readonly tag: string
  /** Tag handed to `Intl` for numbers, lists and plain dates. */
  readonly intl: string
  /** Calendar shown first; a second calendar is shown beside it where one is named. */
  readonly calendar: 'gregory' | 'persian'
  readonly secondCalendar?: 'gregory'
  /** The rules of spelling its texts are checked by; none where there are none. */
  readonly spelling?: 'persian'
  /** The web font an edition needs; editions without one use the system's faces. */
  readonly font?: { readonly family: string; readonly file: string }
  /** Open Graph's own spelling of a locale. */
  readonly openGraph: string
  /** Every interface string. */
  readonly messages: Messages
}

export const LOCALE_TABLE = {
  en: {
    name: 'English',
    prefix: '',
    dir: 'ltr',
    tag: 'en',
    intl: 'en-GB',
    calendar: 'gregory',
    openGraph: 'en_GB',
    messages: en,
  },
  fa: {
    name: 'فارسی',
    prefix: '/fa',
    dir: 'rtl',
    tag: 'fa',
    intl: 'fa-IR',
    calendar: 'persian',
    secondCalendar: 'gregory',
    spelling: 'persian',
    font: { family: 'Vazirmatn', file: '/fonts/vazirmatn.woff2' },
    openGraph: 'fa_IR',
    messages: fa,
  },
} as const satisfies Record<string, LocaleFacts>

export type Locale = keyof typeof LOCALE_TABLE

/** The edition originals are written in; translations are measured against it. */
export const SOURCE_LOCALE: Locale = 'en'

/** Those the mission publishes in, in the order of its file. */
export const LOCALES = Object.keys(MISSION.names).filter(isKnown)

/** Facts of one edition. */
export function localeFacts(locale: Locale): LocaleFacts {
  return LOCALE_TABLE[locale]
}

/** Narrows a path segment or folder name to an edition. */
export function isLocale(value: string): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

function isKnown(language: string): language is Locale {
  return Object.hasOwn(LOCALE_TABLE, language)
}
