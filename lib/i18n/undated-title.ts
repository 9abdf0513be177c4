import { monthNames } from './calendar.ts'
import type { Locale } from './locales.ts'

/** Names of the Gregorian months; Persian writes some with a mark before a year. */
function monthsOf(locale: Locale): string {
  return monthNames('gregory', locale)
    .map((name) => `${name.replace('\u0654', '')}\u0654?`)
    .join('|')
}

/** What a period in a title is made of: words that open it, and words of which nothing but a date is made. */
const PERIODS: Readonly<Record<Locale, () => RegExp>> = {
  en: () => {
    const part = `(?: (?:the|week|in|on|from|to|${monthsOf('en')}|\\d{1,4}),?)+`
    return new RegExp(`(?<!reported)(?:,| in| on| from)${part}$`, 'u')
  },
  fa: () => {
    const word = `(?:${monthsOf('fa')}|[۰-۹]{1,4}|میلادی|تا|هفتهٔ منتهی به)`
    const part = `(?: ${word}،?)+`
    return new RegExp(`(?:(?:،| در)${part}| از${part} تا${part})(?<!،)(?= (?!${word}|حدود)|$)`, 'u')
  },
}

const patterns = new Map<Locale, RegExp>()

/** A title without its period, for a table that has a column of periods: "Members in 2023" as "Members". */
export function withoutPeriod(title: string, locale: Locale): string {
  const pattern = patterns.get(locale) ?? PERIODS[locale]()
  patterns.set(locale, pattern)
  return title.replace(pattern, '')
}
