/** Dates and moments in content files, each refusing in words what it is not. */
import { z } from 'zod'
import { datesMeant } from '../../i18n/date-as-meant.ts'
import { type PartialDate, parseEdtf, yearsOf } from '../../i18n/edtf.ts'
import { gregorianDate } from '../../i18n/solar-hijri.ts'
import { siteNow } from '../../site/clock.ts'

/** The years a date can be of: what the mission has done, and what it plans. */
const FIRST_YEAR = 1980
const YEARS_AHEAD = 5
/** Before it there was no site that could keep a text back. */
const FIRST_EMBARGO_YEAR = 2020

/** What is wrong with a date, and what to write. */
interface DateFault {
  readonly problem: string
  readonly remedy: string
}

const NO_DATE: DateFault = {
  problem: 'is not a date',
  remedy: 'Write 2023-06-21, or 2023-06 or 2023 when the day is not known, or an interval such as 2023-04/2024-05',
}
const NO_DAY: DateFault = { problem: 'is not a day', remedy: 'Write it as 2026-11-22' }
const NO_MOMENT: DateFault = { problem: 'is not a real moment', remedy: 'Check the day and the hour' }

/** Reads a date (EDTF) of a year that can be meant; one of the Solar Hijri calendar is answered with the date to write. */
export function readDate(value: string, firstYear = FIRST_YEAR): PartialDate | DateFault {
  const meant = gregorianDate(value)
  if (meant) return { problem: 'is a date of the Solar Hijri calendar', remedy: `Write ${meant}` }
  const date = parseEdtf(value)
  const lastYear = siteNow().getUTCFullYear() + YEARS_AHEAD
  if (!date) {
    const dates = datesMeant(value)
    return dates.length > 0 ? { ...NO_DATE, remedy: `Write ${dates.join(', or ')}` } : NO_DATE
  }
  if (yearsOf(date).every((year) => year >= firstYear && year <= lastYear)) return date
  return {
    problem: `is not between ${firstYear} and ${lastYear}`,
    remedy: 'Correct the year; it is one of the Gregorian calendar',
  }
}

/** The same for one day, YYYY-MM-DD. */
export function readDay(value: string, firstYear?: number): PartialDate | DateFault {
  const date = readDate(value, firstYear)
  return date === NO_DATE || ('edtf' in date && date.precision !== 'day') ? NO_DAY : date
}

function readInstant(value: string): Date | DateFault {
  const day = readDay(value.slice(0, 10), FIRST_EMBARGO_YEAR)
  const moment = new Date(value)
  if ('edtf' in day) return Number.isNaN(moment.getTime()) ? NO_MOMENT : moment
  const meant = gregorianDate(value.slice(0, 10))
  return meant ? { ...day, remedy: `Write ${meant}${value.slice(10)}` } : day === NO_DAY ? NO_MOMENT : day
}

/** Hands a fault to zod; what is right passes. */
function orRefuse<Value extends object>(read: Value | DateFault, context: z.RefinementCtx): Value {
  if (!('problem' in read)) return read
  context.addIssue({ code: 'custom', message: `${read.problem}. ${read.remedy}` })
  return z.NEVER
}

/** A date as exact as it is known: 2023-06-21, 2023-06, 2023, or an interval such as 2023-04/2024-05 (EDTF level 0). */
export const edtf = z.string().transform((value, context) => orRefuse(readDate(value), context))

/** One day, YYYY-MM-DD. */
export const day = z.string().transform((value, context) => orRefuse(readDay(value), context).edtf)

/** An instant with its time zone: 2026-12-01T09:00+03:30. */
export const instant = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/,
    'is not a moment with a time zone. Write it like 2026-12-01T09:00+03:30',
  )
  .transform((value, context) => orRefuse(readInstant(value), context))
