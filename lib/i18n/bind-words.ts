/** Keeps together on one line what is read as one: a number and its unit, a day and its month, a currency and its sum, the parts of a telephone number, of a span or a name. */
import { monthNames } from './calendar.ts'
import { LOCALES, localeFacts } from './locales.ts'

const NO_BREAK_SPACE = '\u00A0'

const months = LOCALES.flatMap((locale) => {
  const { calendar, secondCalendar = calendar } = localeFacts(locale)
  return [calendar, secondCalendar].flatMap((each) => monthNames(each, locale))
}).join('|')
const units = LOCALES.flatMap((locale) => localeFacts(locale).messages.afterNumbers).join('|')

/** The spaces at which no line may end: before a dash or a dot between parts, after a number, within a date, a sum or a telephone number. */
const BOUND = new RegExp(
  [
    ' (?=[·–—](?: |$))',
    `(?<=[\\d۰-۹]) (?=(?:${months}|${units})(?!\\p{L}))`,
    // After a day the year may stand on the next line: three words held together leave holes in narrow columns. At the end
    // of brackets it may not: the date of a second calendar is an aside, and its year would be all of the last line.
    `(?<=(?:${months})\\u0654?) (?=[\\d۰-۹]{4}\\))`,
    `(?<=(?<!\\p{L}|[\\d۰-۹] )(?:${months})\\u0654?) (?=[\\d۰-۹]{4}(?![\\d۰-۹]))`,
    '(?<=(?<![A-Za-z])[A-Z]{3}) (?=\\d)',
    '(?<=\\+\\d[\\d ]*) (?=\\d)',
  ].join('|'),
  'gu',
)
/** The dash of a span, and those of a name such as Torbat-e-Jam: no line ends after them. */
const JOINED = /(?<=[\d۰-۹])–(?=[\d۰-۹])|(?<=\p{L})-(?=e-\p{Lu})|(?<=-e)-(?=\p{Lu})/gu
const WORD_JOINER = '\u2060'

/** Text of a page, and before it what is copied or read by machines and stays as it is. */
const PIECES = /<(head|script|pre|textarea)\b.*?<\/\1>|>[^<]+/gs

/** The same page, its texts with spaces that do not break where a number would be torn from what it counts. */
export function bindWords(html: string): string {
  return html.replace(PIECES, (piece, kept?: string) =>
    kept ? piece : piece.replace(BOUND, NO_BREAK_SPACE).replace(JOINED, `$&${WORD_JOINER}`),
  )
}
