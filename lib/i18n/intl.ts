/** `Intl` formatters by edition. Only this file and its neighbours in `lib/i18n` touch `Intl`. */
import { numbersOf, once } from './intl-by-tag.ts'
import { type Locale, localeFacts } from './locales.ts'

/** The number formatter of an edition: its digits, its separators. */
export function numberFormat(locale: Locale, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return numbersOf(localeFacts(locale).intl, options)
}

/** A date formatter of an edition. The zone is asked for, because the zone of the machine is never the right one. */
export function dateFormat(
  locale: Locale,
  options: Intl.DateTimeFormatOptions & { timeZone: string },
): Intl.DateTimeFormat {
  return once(Intl.DateTimeFormat, localeFacts(locale).intl, options)
}

/** The list formatter of an edition: "a, b and c". */
export function listFormat(locale: Locale): Intl.ListFormat {
  return once(Intl.ListFormat, localeFacts(locale).intl, { type: 'conjunction', style: 'long' })
}

/** The names an edition has for currencies or languages. Asking for a code that is none throws a RangeError. */
export function displayNames(locale: Locale, type: 'currency' | 'language' | 'region'): Intl.DisplayNames {
  return once(Intl.DisplayNames, localeFacts(locale).intl, { type })
}
