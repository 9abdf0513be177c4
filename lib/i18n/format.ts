/** Numbers, dates, lists and sizes as the readers of an edition write them. Everything returned is plain text. */
import { MISSION } from '../mission/mission.ts'
import { type Calendar, dateText } from './calendar.ts'
import type { PartialDate } from './edtf.ts'
import { getMessages } from './get-messages.ts'
import { displayNames, listFormat, numberFormat } from './intl.ts'
import { LOCALES, type Locale, localeFacts } from './locales.ts'

export interface FormattedDate {
  /** In the edition's own calendar. */
  readonly primary: string
  /** The same date in the second calendar, for editions that name one. */
  readonly secondary?: string
  /** For `<time datetime>`; an interval has none, because HTML has no form for it. */
  readonly datetime?: string
}

/** A date exactly as far as it is known: '21 June 2023', 'June 2023', '2023' or 'April 2023 to May 2024'. */
export function formatDate(date: PartialDate, locale: Locale): FormattedDate {
  const datetime = date.precision === 'interval' ? undefined : date.edtf
  const { calendar, secondCalendar } = localeFacts(locale)
  const write = (each: Calendar) => dateText(date, each, locale, getMessages(locale).dates)
  return { primary: write(calendar), secondary: secondCalendar && write(secondCalendar), datetime }
}

/** A date as running text, with the second calendar in brackets where the edition has one. */
export function formatDateInFull(date: PartialDate, locale: Locale): string {
  const { primary, secondary } = formatDate(date, locale)
  return secondary ? `${primary} (${secondary})` : primary
}

/** A date in the calendars of all editions, in the words of one: readers ask for a year as they know it. */
export function formatInAllCalendars(date: PartialDate, locale: Locale): string {
  const calendars = new Set(LOCALES.map((each) => localeFacts(each).calendar))
  return Array.from(calendars, (calendar) => dateText(date, calendar, locale, getMessages(locale).dates)).join(', ')
}

/** Moments are told in the zone of the mission, whatever zone the machine or the reader is in. */
const MISSION_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: MISSION.zone })

/** The day (`YYYY-MM-DD`) that a moment falls on where the mission is. */
export function missionDay(moment: Date): string {
  return MISSION_DAY.format(moment)
}

/** A number in the edition's digits. As many decimals as given, at most `maximumFractionDigits` (3 unless told). */
export function formatNumber(
  value: number,
  locale: Locale,
  options: { readonly maximumFractionDigits?: number } = {},
): string {
  return numberFormat(locale, options).format(value)
}

/** Keeps a sign on the left of its number wherever it stands; without it that hangs on the word before. */
const RIGHT_TO_LEFT_MARK = '\u200F'

/** A share of one as a percentage: 0.425 is '42.5%'. */
export function formatPercent(fraction: number, locale: Locale): string {
  const text = numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(fraction)
  return localeFacts(locale).dir === 'rtl' ? text.replace(/(?=[%٪]$)/, RIGHT_TO_LEFT_MARK) : text
}

/** 'a, b and c'. */
export function formatList(items: readonly string[], locale: Locale): string {
  return listFormat(locale).format(items)
}

/** An amount of money: 'USD 47,820,000'. Cents show only where there are some. Throws a RangeError when `currency` is no ISO 4217 code. */
export function formatMoney(amount: number, currency: string, locale: Locale): string {
  const digits = Number.isInteger(amount) ? 0 : 2
  const figure = numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(amount)
  return getMessages(locale).money(figure, currency, displayNames(locale, 'currency').of(currency) ?? currency)
}

/** The name of a language, given by its BCP 47 tag: 'Persian' for 'fa'. Throws a RangeError when it is no tag. */
export function formatLanguage(tag: string, locale: Locale): string {
  return displayNames(locale, 'language').of(tag) ?? tag
}

/** The size of a file, given in bytes: '512 B', '39 kB', '1.5 MB' (1 kB is 1,000 bytes). */
export function formatBytes(bytes: number, locale: Locale): string {
  const { sizes } = getMessages(locale)
  const kilobytes = Math.round(bytes / 1000)
  if (bytes < 1000) return sizes.bytes(formatNumber(bytes, locale))
  if (kilobytes < 1000) return sizes.kilobytes(formatNumber(kilobytes, locale))
  return sizes.megabytes(formatNumber(bytes / 1_000_000, locale, { maximumFractionDigits: 1 }))
}

/** Codes are worded for the middle of a sentence; as a heading they begin with a capital where the script has them. */
export function capitalised(text: string, locale: Locale): string {
  return text.slice(0, 1).toLocaleUpperCase(localeFacts(locale).tag) + text.slice(1)
}

/** The short name of a Sustainable Development Goal. Throws unless the goal is a whole number from 1 to 17. */
export function goalName(goal: number, locale: Locale): string {
  const name = getMessages(locale).goals.names[goal - 1]
  if (name === undefined) throw new Error(`There is no Sustainable Development Goal ${goal}. They run from 1 to 17`)
  return name
}
