/** Numbers that a text states: of three digits or more, of money, or percentages; no years, dates, ordinals and codes. */
import { latinNumbers, PERCENT } from '../check/check-numbers.ts'
import type { TextLine } from '../read/text-lines.ts'

/** A number as a text states it. */
export interface StatedNumber {
  /** As written, for messages. */
  readonly written: string
  readonly value: number
  /** 1,000,000 in '3.42 million': the number is exact to its own last digit only. */
  readonly scale: number
  readonly decimals: number
  readonly kind: 'percent' | 'money' | 'count'
  /** The words behind it, by which its unit is known. */
  readonly after: string
  readonly line: TextLine
}

const NUMBER = /(?<![\p{L}\d.,/+:–−±-])\d+(?:,\d{3})*(?:\.\d+)?(?![\d/])/gu
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^\s(?:million|میلیون)(?!\p{L})/u, 1e6],
  [/^\s(?:billion|میلیارد)(?!\p{L})/u, 1e9],
]
/** '116th', 'rank 78 of 193', 'session 116'; roads, laws and meetings in other languages are numbered likewise. */
const ORDINAL_AFTER = /^(?:st|nd|rd|th)\b|^(?:اُم|ام)(?!\p{L})/u
const ORDINAL_BEFORE = /(?:th of|رتبهٔ \d+ از|اجلاس|نشست|شمارهٔ)\s$/u
const MONEY_BEFORE = /USD\s$/
const MONEY_AFTER = /^(?:\s(?:million|billion|میلیون|میلیارد))?\sدلار/
/** What is told in another currency than dollars has no figure of ours. */
const OTHER_MONEY = /^(?:\s(?:million|billion|میلیون|میلیارد))?\s(?:rials?|euros?|ریال|یورو)/
const FIELDS = /^(?:contacts|mediaContact)\./

/** The numbers of a line that a reader may quote. */
export function statedNumbers(line: TextLine): StatedNumber[] {
  if (line.field && FIELDS.test(line.field)) return []
  const text = latinNumbers(line.text)
  return [...text.matchAll(NUMBER)].flatMap(({ 0: written, index }) => {
    const before = text.slice(0, index)
    const after = text.slice(index + written.length)
    const isOrdinal = ORDINAL_AFTER.test(after) || ORDINAL_BEFORE.test(before)
    if (isOrdinal || OTHER_MONEY.test(after) || (isYear(written) && !PERCENT.test(after))) return []
    const number = toNumber(written, before, after, line)
    return number.kind === 'percent' || number.value >= 100 ? [number] : []
  })
}

function toNumber(written: string, before: string, after: string, line: TextLine): StatedNumber {
  const scale = SCALES.find(([pattern]) => pattern.test(after))?.[1] ?? 1
  const isMoney = MONEY_BEFORE.test(before) || MONEY_AFTER.test(after)
  return {
    written,
    value: Number(written.replaceAll(',', '')) * scale,
    scale,
    decimals: written.split('.')[1]?.length ?? 0,
    kind: PERCENT.test(after) ? 'percent' : isMoney ? 'money' : 'count',
    after,
    line,
  }
}

/** Four digits without a separator are a year of one of the two calendars; numbers of things are written 1,748. */
function isYear(written: string): boolean {
  return /^(?:1[34]\d\d|19\d\d|20\d\d)$/.test(written)
}
