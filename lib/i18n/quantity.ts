/** Amounts with their approximation and unit, as the readers of an edition write them. */
import { formatMoney, formatNumber, formatPercent } from './format.ts'
import { getMessages } from './get-messages.ts'
import type { Locale } from './locales.ts'

/** How exact a published number is. `rounded` is said in the caveat, the others in the words around the number. */
export const APPROXIMATIONS = ['exact', 'rounded', 'about', 'more-than', 'nearly', 'up-to'] as const
export type Approximation = (typeof APPROXIMATIONS)[number]

/** A value, or the two ends of a range. */
export type Amount = number | { readonly from: number; readonly to: number }

/** What is counted, in an edition's words. The keys `USD` and `percent` are written by `Intl`. */
export interface UnitWords {
  readonly key: string
  /** "people" */
  readonly name: string
  /** "{n} people" */
  readonly counted: string
}

/** 'nearly 1,000,000', '17%', 'about USD 158,900,000': the amount without the word for what is counted. */
export function formatAmount(amount: Amount, approximation: Approximation, unit: UnitWords, locale: Locale): string {
  const messages = getMessages(locale).data
  const write = (value: number) => formatValue(value, unit, locale)
  const text = typeof amount === 'number' ? write(amount) : messages.range(write(amount.from), write(amount.to))
  return messages.approximately[approximation](text)
}

/** 'nearly 1,000,000 people': the amount with the word for what is counted. */
export function formatQuantity(amount: Amount, approximation: Approximation, unit: UnitWords, locale: Locale): string {
  return countedText(formatAmount(amount, approximation, unit, locale), unit)
}

/** An amount in words with the word for what is counted. */
export function countedText(amount: string, unit: UnitWords): string {
  return isSymbolUnit(unit) ? amount : unit.counted.replace('{n}', () => amount)
}

function formatValue(value: number, unit: UnitWords, locale: Locale): string {
  if (unit.key === 'percent') return formatPercent(value / 100, locale)
  return isSymbolUnit(unit) ? formatMoney(value, unit.key, locale) : formatNumber(value, locale)
}

/** Money (an ISO 4217 code) and percentages carry their unit as a sign. */
function isSymbolUnit({ key }: UnitWords): boolean {
  return key === 'percent' || /^[A-Z]{3}$/.test(key)
}
