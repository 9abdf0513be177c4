/**
 * Days and less exact dates in the terms of one calendar, in an edition's own words and digits. `Intl` does the
 * calendar; it is not trusted with the order of the words (its Persian month and year come out
 * reversed), which stands in the messages. A Gregorian month lies across two Solar Hijri months, a year
 * across two years: the words say so, and never pick one.
 */
import { type PartialDate, parseEdtf } from './edtf.ts'
import { dateFormat } from './intl.ts'
import type { Locale, LocaleFacts } from './locales.ts'
import type { Messages } from './messages/en.ts'

export type Calendar = LocaleFacts['calendar']

export type CalendarDay = Readonly<Record<'day' | 'month' | 'year', string>>

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

/** The twelve months of a calendar by name, as they stand alone. The fifth day of each Gregorian month lies in another Solar Hijri one. */
export function monthNames(calendar: Calendar, locale: Locale): string[] {
  const format = dateFormat(locale, { timeZone: 'UTC', calendar, month: 'long' })
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2025, month, 5)))
}

type Patterns = Messages['dates']
type Precision = PartialDate['precision']

/** The words for a date as exact as it is known, in the given calendar. */
export function dateText(date: PartialDate, calendar: Calendar, locale: Locale, patterns: Patterns): string {
  const first = calendarDay(date.earliest, calendar, locale)
  const last = calendarDay(date.latest, calendar, locale)
  switch (date.precision) {
    case 'day':
      return pointText(first, date.precision, patterns)
    case 'month':
      return monthText(first, last, patterns)
    case 'year':
      return first.year === last.year ? first.year : patterns.eitherYear(first.year, last.year)
    case 'interval':
      return intervalText(date, first, last, patterns)
  }
}

function monthText(first: CalendarDay, last: CalendarDay, patterns: Patterns): string {
  const lastText = patterns.monthYear(last.month, last.year)
  if (first.year !== last.year) return patterns.eitherMonth(patterns.monthYear(first.month, first.year), lastText)
  if (first.month === last.month) return lastText
  return patterns.monthYear(patterns.eitherMonth(first.month, last.month), last.year)
}

/** Outer bounds: from the first month (or year) the start can mean to the last one the end can mean. */
function intervalText(date: PartialDate, first: CalendarDay, last: CalendarDay, patterns: Patterns): string {
  const [start, end] = date.edtf.split('/').map((half) => parseEdtf(half)?.precision ?? 'day')
  const shared = start === end && first.year === last.year
  const from = shared ? withoutYear(first, last, start, patterns) : pointText(first, start, patterns)
  return patterns.interval(from, pointText(last, end, patterns))
}

function pointText(point: CalendarDay, precision: Precision | undefined, patterns: Patterns): string {
  const { day, month, year } = point
  if (precision === 'year') return year
  return precision === 'month' ? patterns.monthYear(month, year) : patterns.dayMonthYear(day, month, year)
}

/** The start of an interval within one year, without what its end says anyway. */
function withoutYear(
  first: CalendarDay,
  last: CalendarDay,
  precision: Precision | undefined,
  patterns: Patterns,
): string {
  if (precision === 'year') return first.year
  if (precision === 'month') return first.month
  return first.month === last.month ? first.day : patterns.dayMonth(first.day, first.month)
}
