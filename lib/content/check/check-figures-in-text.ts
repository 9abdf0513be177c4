/** Whether the numbers of texts are those of content/figures.yml and content/data: figures drift as they are retold. */
import { formatNumber } from '../../i18n/format.ts'
import { SOURCE_LOCALE } from '../../i18n/locales.ts'
import type { SiteContent } from '../entries/entry.ts'
import { countsSame, type KnownValue, knownValues, unitNouns } from '../numbers/known-values.ts'
import { type StatedNumber, statedNumbers } from '../numbers/numbers-in-text.ts'
import type { Problems } from '../read/content-error.ts'
import { entryLines } from '../read/text-lines.ts'

/** A number is close to another when it differs by less than this share of it. */
const CLOSE = 0.01

/** Warns of a number that no figure has; a number that is nearly a figure's is an error, for it is a slip. */
export function checkFiguresInText(content: SiteContent, problems: Problems): void {
  const known = knownValues(content)
  if (content.figures.length === 0) return
  const values = new Set(known.map(({ value }) => value))
  const nouns = unitNouns(content)
  for (const number of content.entries.flatMap(entryLines).flatMap(statedNumbers)) {
    if (values.has(number.value) || known.some((one) => isRounding(number, one))) continue
    const near = known.find((one) => isSlip(number, one, nouns))
    report(number, near, problems)
  }
}

function report({ written, kind, line }: StatedNumber, near: KnownValue | undefined, problems: Problems): void {
  const at = line.place()
  const shown = kind === 'percent' ? `${written}%` : written
  if (near) {
    const value = formatNumber(near.value, SOURCE_LOCALE)
    const token = near.isFigure ? `, and write {{figure:${near.id}}}` : ''
    problems.add(at, `has ${shown}, which is nearly ${value}`, `compare it with ${near.id}${token}`)
    return
  }
  const remedy = 'correct it, or add it to content/figures.yml with its period and source'
  problems.add(at, `has ${shown}, which no figure says`, remedy, 'warning')
}

/** '3.42 million' for 3,420,000, and '47.8 million' for 47,820,000. */
function isRounding({ value, scale, decimals }: StatedNumber, known: KnownValue): boolean {
  const rounded = (number: number) => Math.round((number / scale) * 10 ** decimals)
  return scale > 1 && rounded(known.value) === rounded(value)
}

/**
 * Nearly the same number of the same unit. Where the unit is not known by its noun, only a number of
 * five digits or more that is not round counts: two such do not come together by chance.
 */
function isSlip(number: StatedNumber, known: KnownValue, nouns: ReadonlyMap<string, readonly string[]>): boolean {
  if (number.kind === 'percent' || known.value < 1000) return false
  const same = countsSame(number, known.unit, nouns)
  if (same === false || (same === undefined && !isUnmistakable(known.value))) return false
  return Math.abs(number.value - known.value) <= known.value * CLOSE || isMistyped(number.value, known.value)
}

function isUnmistakable(value: number): boolean {
  return String(value).replace(/0+$/, '').length >= 5
}

/** One digit wrong, two neighbours changed about, or one nought too many or too few. */
function isMistyped(value: number, known: number): boolean {
  if (value === known * 10 || value * 10 === known) return true
  const [a, b] = [String(value), String(known)]
  if (a.length !== b.length || !isUnmistakable(known)) return false
  const wrong = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]))
  const [first = 0, second = 0] = wrong
  const isSwapped = second === first + 1 && a[first] === b[second] && a[second] === b[first]
  return wrong.length === 1 || (wrong.length === 2 && isSwapped)
}
