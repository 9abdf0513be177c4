/**
 * `Intl` formatters, made once for each edition and set of options: making one costs a thousand
 * times more than using it. Only this file and its neighbours in `lib/i18n` touch `Intl`.
 */
import { type Locale, localeFacts } from './locales.ts'

const made = new Map<string, unknown>()

function once<Options, Formatter>(
  make: new (tag: string, options: Options) => Formatter,
  locale: Locale,
  options: Options,
): Formatter {
  const key = `${make.name} ${locale} ${JSON.stringify(options)}`
  const known = made.get(key)
  if (known instanceof make) return known
  const formatter = new make(localeFacts(locale).intl, options)
  made.set(key, formatter)
  return formatter
}

/** The number formatter of an edition: its digits, its separators. */
export function numberFormat(locale: Locale, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return once(Intl.NumberFormat, locale, options)
}

/** A text with its Latin digits turned into those of the edition, for labels such as `1-2` that are no numbers. */
export function inOwnDigits(text: string, locale: Locale): string {
  return text.replace(/\d/g, (digit) => numberFormat(locale).format(Number(digit)))
}

/** A date formatter of an edition. The zone is asked for, because the zone of the machine is never the right one. */
export function dateFormat(
  locale: Locale,
  options: Intl.DateTimeFormatOptions & { timeZone: string },
): Intl.DateTimeFormat {
  return once(Intl.DateTimeFormat, locale, options)
}

/** The list formatter of an edition: "a, b and c". */
export function listFormat(locale: Locale): Intl.ListFormat {
  return once(Intl.ListFormat, locale, { type: 'conjunction', style: 'long' })
}

/** The names an edition has for currencies or languages. Asking for a code that is none throws a RangeError. */
export function displayNames(locale: Locale, type: 'currency' | 'language' | 'region'): Intl.DisplayNames {
  return once(Intl.DisplayNames, locale, { type })
}

/** The plural category of a number in an edition: `one` or `other` in the two there are. */
export function pluralCategory(count: number, locale: Locale): Intl.LDMLPluralRule {
  return once(Intl.PluralRules, locale, {}).select(count)
}
