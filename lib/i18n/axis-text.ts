/** Short texts for axes and labels of charts. */
import type { Calendar } from './calendar.ts'
import { dateFormat, numberFormat } from './intl.ts'
import { type Locale, localeFacts } from './locales.ts'

/** A year as its digits, without a separator: '2023'. */
export function formatYear(year: number, locale: Locale): string {
  return numberFormat(locale, { useGrouping: false }).format(year)
}

/** A value on an axis that runs to `max`: '200,000', or '1.5 million' where the axis reaches millions. */
export function formatTick(value: number, max: number, locale: Locale): string {
  const long: Intl.NumberFormatOptions = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 }
  return numberFormat(locale, max >= 1_000_000 && value !== 0 ? long : {}).format(value)
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
