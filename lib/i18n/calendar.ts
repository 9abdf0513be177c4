/**
 * One day in the terms of one calendar, in an edition's own words and digits. `Intl` does the
 * calendar; it is not trusted with the order of the words (its Persian month and year come out
 * reversed), which stands in the messages.
 */
import { dateFormat } from './intl.ts'
import type { Locale, LocaleFacts } from './locales.ts'

export type Calendar = LocaleFacts['calendar']

export interface CalendarDay {
  readonly day: string
  readonly month: string
  readonly year: string
}

const days = new Map<string, CalendarDay>()

/**
 * Names a calendar day, `YYYY-MM-DD` in the Gregorian calendar, in the given calendar. No zone moves it. `Intl` is asked
 * once for each day: lists and pages name the same ones over and over.
 */
export function calendarDay(iso: string, calendar: Calendar, locale: Locale): CalendarDay {
  const key = `${iso} ${calendar} ${locale}`
  const known = days.get(key) ?? nameDay(new Date(`${iso}T00:00:00Z`), calendar, locale)
  days.set(key, known)
  return known
}

function nameDay(moment: Date, calendar: Calendar, locale: Locale): CalendarDay {
  const options = { timeZone: 'UTC', calendar, month: 'long' } as const
  const parts = dateFormat(locale, { ...options, day: 'numeric', year: 'numeric' }).formatToParts(moment)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((candidate) => candidate.type === type)?.value ?? ''
  // Asked for alone: beside a year, Persian gives the genitive («ژانویهٔ»), which is wrong once the year is left out.
  const month = dateFormat(locale, options).format(moment)
  return { day: part('day'), month, year: part('year') }
}
