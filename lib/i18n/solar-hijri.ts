/** Days of the Solar Hijri calendar in the Gregorian one. `Intl` knows the calendar, and is only asked. */
import { latinDigits } from './digits.ts'

const solarHijri = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})

/** A day of the Solar Hijri calendar; undefined when it has no such day. `Intl` leads the other way only: near the day, the one that leads back is looked for. */
export function fromSolarHijri(year: number, month: number, day: number): Date | undefined {
  const days = month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30
  for (const shift of [0, -1, 1, -2, 2]) {
    const date = new Date(Date.UTC(year + 621, 2, 21 + days + day - 1 + shift))
    const parts = solarHijri.formatToParts(date)
    const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value)
    if (part('year') === year && part('month') === month && part('day') === day) return date
  }
  return undefined
}

const DATE = /^(1[34]\d\d)(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/

/**
 * A date of the years 1300 to 1499 as EDTF of the Gregorian calendar: `1404-07-20` and `۱۴۰۴/۷/۲۰` are `2025-10-12`. A month, a year
 * or an interval is the interval between its first day and its last. Undefined for what is no such date.
 */
export function gregorianDate(written: string): string | undefined {
  const text = latinDigits(written.trim())
  const [from = '', to] = DATE.test(text) ? [text] : text.split('/')
  const [first, last] = [daysOf(from), daysOf(to ?? from)]
  if (!first || !last) return undefined
  return first[0] === last[1] ? first[0] : `${first[0]}/${last[1]}`
}

/** The first and the last day a date can mean. */
function daysOf(text: string): [string, string] | undefined {
  const match = DATE.exec(text)
  if (!match) return undefined
  const [year = 0, month, day] = match.slice(1).flatMap((part) => (part === undefined ? [] : Number(part)))
  const first = fromSolarHijri(year, month ?? 1, day ?? 1)
  const last = day === undefined ? dayBefore(month && month < 12 ? [year, month + 1] : [year + 1, 1]) : first
  return first && last && [first.toISOString().slice(0, 10), last.toISOString().slice(0, 10)]
}

function dayBefore([year, month]: [number, number]): Date | undefined {
  const first = fromSolarHijri(year, month, 1)
  return first && new Date(first.getTime() - 86_400_000)
}
