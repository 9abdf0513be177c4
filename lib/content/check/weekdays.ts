/** Days of the week written beside a date, in English and Persian, in either calendar. */
import { latinDigits } from '../../i18n/digits.ts'
import { fromSolarHijri } from '../../i18n/solar-hijri.ts'

/** A day of the week beside a whole date, as a text has them. */
export interface DatedWeekday {
  /** All of it: “Monday, 19 June 2023”. */
  readonly written: string
  readonly index: number
  /** Sunday is 0, in the two. */
  readonly weekday: number
  readonly rightWeekday: number
  /** The weekday that fits, in the language of the text. */
  readonly rightName: string
}

interface Language {
  readonly weekdays: readonly string[]
  /** Names of months, those of one number in one string. */
  readonly months: readonly string[]
  /** The day with these numbers in its calendar; undefined where there is none. */
  readonly toDate: (year: number, month: number, day: number) => Date | undefined
}

const ENGLISH: Language = {
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  months: 'January February March April May June July August September October November December'.split(' '),
  toDate: gregorianDay,
}
const PERSIAN_WEEKDAYS = ['یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه']
const LANGUAGES: readonly Language[] = [
  ENGLISH,
  {
    weekdays: PERSIAN_WEEKDAYS,
    months: 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' '),
    toDate: fromSolarHijri,
  },
  {
    weekdays: PERSIAN_WEEKDAYS,
    months: 'ژانویهٔ? فوریهٔ? مارس آوریل (?:مه|می) ژوئن (?:ژوئیهٔ?|جولای) (?:اوت|آگوست) سپتامبر اکتبر نوامبر دسامبر'.split(
      ' ',
    ),
    toDate: gregorianDay,
  },
]

const HALF_SPACE = /[\u200c\s]/g
/** Every day of the week in a text that does not fit the date beside it. Dates without a year are left alone. */
export function findWrongWeekdays(text: string): DatedWeekday[] {
  return findDatedWeekdays(text).filter(({ weekday, rightWeekday }) => weekday !== rightWeekday)
}

/** Every day of the week in a text that stands before a whole date. A date that no calendar has is left out. */
export function findDatedWeekdays(text: string): DatedWeekday[] {
  if (!/[\d۰-۹]{4}/.test(text)) return []
  const digits = latinDigits(text)
  return PATTERNS.flatMap(({ pattern, language }) =>
    [...digits.matchAll(pattern)].flatMap((match) => read(match, language)),
  ).map((found) => ({ ...found, written: text.slice(found.index, found.index + found.written.length) }))
}

const PATTERNS = LANGUAGES.flatMap((language) => patternsOf(language).map((pattern) => ({ pattern, language })))

function patternsOf({ weekdays, months }: Language): RegExp[] {
  // A compound such as «پنج‌شنبه» is written with a half-space, with a space, or in one.
  const names = weekdays.map((name) => name.replace(/\u200c/g, '').replace(/(?<=.)شنبه/, '[\\u200c ]?شنبه'))
  const weekday = `(?<![\\p{L}\\u200c])(?<weekday>${names.join('|')})[,،]?\\s+`
  const month = `(?<month>${months.join('|')})`
  const year = '(?:[,،]|\\s+ماه)?\\s+(?<year>\\d{4})(?!\\d)'
  return [
    new RegExp(`${weekday}(?<day>\\d{1,2})\\s+${month}${year}`, 'gu'),
    new RegExp(`${weekday}${month}\\s+(?<day>\\d{1,2})${year}`, 'gu'),
  ]
}

function read(match: RegExpMatchArray, { weekdays, months, toDate }: Language): DatedWeekday[] {
  const { weekday = '', day, month = '', year } = match.groups ?? {}
  const written = plain(weekday)
  const number = months.findIndex((name) => new RegExp(`^${name}$`, 'u').test(month)) + 1
  const date = toDate(Number(year), number, Number(day))
  if (!date) return []
  const rightWeekday = date.getUTCDay()
  return [
    {
      written: match[0],
      index: match.index ?? 0,
      weekday: weekdays.findIndex((name) => plain(name) === written),
      rightWeekday,
      rightName: weekdays[rightWeekday] ?? '',
    },
  ]
}

function plain(name: string): string {
  return name.replace(HALF_SPACE, '')
}

function gregorianDay(year: number, month: number, day: number): Date | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? date : undefined
}
