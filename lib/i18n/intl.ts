/** `Intl` formatters by edition. Only this file and its neighbours in `lib/i18n` touch `Intl`. */
import { digitsOf, numbersOf, once, pluralOf } from './intl-by-tag.ts'
import { type Locale, localeFacts } from './locales.ts'

/** The number formatter of an edition: its digits, its separators. */
export function numberFormat(locale: Locale, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return numbersOf(localeFacts(locale).intl, options)
}

/** A text with its Latin digits turned into those of the edition, for labels such as `1-2` that are no numbers. */
export function inOwnDigits(text: string, locale: Locale): string {
  return digitsOf(localeFacts(locale).intl, text)
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

/** The plural category of a number in an edition: `one` or `other` in the two there are. */
export function pluralCategory(count: number, locale: Locale): Intl.LDMLPluralRule {
  return pluralOf(localeFacts(locale).intl, count)
}
