/**
 * Dates as exact as they are known, in the part of EDTF (ISO 8601-2, level 0) that the site needs:
 * a day, a month, a year, or an interval between two of these.
 */
export interface PartialDate {
  /** As written: `2023-06-21`, `2023-06`, `2023`, `2023-04/2024-05`. */
  readonly edtf: string
  readonly precision: 'day' | 'month' | 'year' | 'interval'
  /** First and last day it can mean, `YYYY-MM-DD`. */
  readonly earliest: string
  readonly latest: string
}

const SIMPLE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Reads an EDTF date; undefined when the text is not one, or names a day the calendar does not have. */
export function parseEdtf(value: string): PartialDate | undefined {
  const [from, to, ...rest] = value.trim().split('/')
  const start = from === undefined ? undefined : parseSimple(from)
  if (!start || rest.length > 0) return undefined
  if (to === undefined) return start
  const end = parseSimple(to)
  if (!end || end.earliest <= start.earliest) return undefined
  return { edtf: `${start.edtf}/${end.edtf}`, precision: 'interval', earliest: start.earliest, latest: end.latest }
}

function parseSimple(value: string): PartialDate | undefined {
  const [, year, month, day] = SIMPLE.exec(value) ?? []
  if (!year || year === '0000') return undefined
  if (!month) return { edtf: value, precision: 'year', earliest: `${year}-01-01`, latest: `${year}-12-31` }
  const lastDay = daysInMonth(Number(year), Number(month))
  if (!lastDay) return undefined
  if (!day) return { edtf: value, precision: 'month', earliest: `${value}-01`, latest: `${value}-${lastDay}` }
  if (day === '00' || Number(day) > lastDay) return undefined
  return { edtf: value, precision: 'day', earliest: value, latest: value }
}

function daysInMonth(year: number, month: number): number {
  return month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Newest first. A vague date ranks by the first day it can mean, so that it never outruns an exact one. */
export function compareNewestFirst(a: PartialDate, b: PartialDate): number {
  return b.earliest.localeCompare(a.earliest) || b.latest.localeCompare(a.latest)
}

/** The calendar years (Gregorian) a date can fall in. */
export function yearsOf(date: PartialDate): number[] {
  const first = Number(date.earliest.slice(0, 4))
  const last = Number(date.latest.slice(0, 4))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
