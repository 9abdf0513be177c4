/** Short texts for axes and labels of charts. */
import type { Calendar } from './calendar.ts'
import { dateFormat, numberFormat } from './intl.ts'
import { type Locale, localeFacts } from './locales.ts'

/** A year as its digits, without a separator: '2023'. */
export function formatYear(year: number, locale: Locale): string {
  return numberFormat(locale, { useGrouping: false }).format(year)
}

/** A day without its year, `YYYY-MM-DD` in: '31 Oct'. */
export function formatShortDay(iso: string, calendar: Calendar, locale: Locale): string {
  return dateFormat(locale, { timeZone: 'UTC', calendar, day: 'numeric', month: 'short' }).format(noon(iso))
}

/** The months that begin between two days (`YYYY-MM-DD`, both included) in the edition's own calendar: their first day and their name. */
export function monthStarts(first: string, last: string, locale: Locale) {
  const { calendar } = localeFacts(locale)
  const day = dateFormat(locale, { timeZone: 'UTC', calendar, day: 'numeric' })
  const month = dateFormat(locale, { timeZone: 'UTC', calendar, month: 'short' })
  const one = numberFormat(locale).format(1)
  const starts: { iso: string; month: string }[] = []
  for (let at = noon(first); at <= noon(last); at = new Date(at.getTime() + 86_400_000)) {
    if (day.format(at) === one) starts.push({ iso: at.toISOString().slice(0, 10), month: month.format(at) })
  }
  return starts
}

function noon(iso: string): Date {
  return new Date(`${iso}T12:00:00Z`)
}
