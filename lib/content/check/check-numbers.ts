/** Figures of a translation against those of its original: a wrong digit is the mistake nobody sees in another script. */
import { latinDigits } from '../../i18n/digits.ts'
import { type Locale, localeFacts } from '../../i18n/locales.ts'
import type { Translation } from '../entries/translations.ts'
import type { Problems } from '../read/content-error.ts'
import { entryLines, type TextLine } from '../read/text-lines.ts'

interface Figure {
  /** Latin digits without separators: 256000, 42.5. */
  readonly number: string
  readonly line: TextLine
}

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g
/** A sign or a word for per cent behind a number. */
export const PERCENT = /^[\s\u200F]?(?:%|٪|per ?cent|percent|درصد)/

/** Warns of every figure of three digits or more, or percentage, that only one of the two has. */
export function checkNumbers({ original, entry }: Translation, problems: Problems): void {
  if (!entry || original.data.withdrawn) return
  const ours = entryLines(entry)
  const theirs = entryLines(original)
  const known = { ours: new Set(allNumbers(ours)), theirs: new Set(allNumbers(theirs)) }
  for (const { number, line } of figures(theirs)) {
    if (known.ours.has(number)) continue
    known.ours.add(number)
    problems.add(
      counterpart(line, ours)?.place() ?? { file: entry.file, field: line.field },
      `does not have the figure ${number} of ${original.file}:${line.place().line}`,
      'compare the two texts, digit by digit',
      'warning',
    )
  }
  for (const { number, line } of figures(ours)) {
    if (known.theirs.has(number) || isOwnYear(number, entry.locale)) continue
    problems.add(
      line.place(),
      `has a figure that ${original.file} does not have: ${number}`,
      'compare the two texts, digit by digit',
      'warning',
    )
  }
}

/** The line of the translation that stands where a line of the original stands. */
function counterpart({ field, paragraph }: TextLine, lines: readonly TextLine[]): TextLine | undefined {
  return lines.find((line) => line.field === field && line.paragraph === paragraph && line.text.trim() !== '')
}

function figures(lines: readonly TextLine[]): Figure[] {
  return lines.flatMap((line) => {
    const text = latinNumbers(line.text)
    return [...text.matchAll(NUMBER)].flatMap(({ 0: found, index }) => {
      const isTold = found.replace(/\D/g, '').length >= 3 || PERCENT.test(text.slice(index + found.length))
      return isTold ? [{ number: plain(found), line }] : []
    })
  })
}

function allNumbers(lines: readonly TextLine[]): string[] {
  return lines.flatMap(({ text }) => (latinNumbers(text).match(NUMBER) ?? []).map(plain))
}

function plain(number: string): string {
  return number.replaceAll(',', '')
}

/** Persian digits and separators as Latin ones. */
export function latinNumbers(text: string): string {
  return latinDigits(text).replaceAll('٬', ',').replaceAll('٫', '.')
}

/** A year of the edition's own calendar, which the original does not tell. */
function isOwnYear(number: string, locale: Locale): boolean {
  return localeFacts(locale).calendar === 'persian' && /^1[34]\d\d$/.test(number)
}
