/** Signs that nobody sees and that change what a text says or how it is shown: looked for where every file is read. */
import type { Problems } from '../read/content-error.ts'

/** Control signs, those that turn the direction of text, places of lost letters and objects, and signs of one font alone. */
const FORBIDDEN =
  /(?![\t\n])\p{Cc}|[\u2028-\u202E\u2066-\u206F\uFFF9-\uFFFD\u{E0000}-\u{E007F}]|\p{Co}|\p{Noncharacter_Code_Point}/u
/** Marks that a program put in, and that are hardly ever meant. The half-space of Persian is none. */
const STRAY = /[\u00AD\u061C\u180E\u200B]|\u200D|[\u200E\u200F\u2060\uFEFF]/
/** The same as HTML and YAML can write them. */
const ESCAPED = /&#(\d{1,7});|&#x([\da-f]{1,6});|\\u([\da-f]{4})|\\x([\da-f]{2})/i

const NAMES: Readonly<Record<string, string>> = {
  '0000': 'a NUL byte',
  '000B': 'the line break of a word processor',
  '000C': 'a page break',
  '001B': 'an escape sign',
  '00AD': 'a soft hyphen',
  '061C': 'an Arabic letter mark',
  '200B': 'a space without width',
  '200D': 'a joiner without width',
  '200E': 'a left-to-right mark',
  '200F': 'a right-to-left mark',
  '2028': 'a line separator',
  '2029': 'a paragraph separator',
  '202A': 'a left-to-right embedding',
  '202B': 'a right-to-left embedding',
  '202C': 'the end of an embedding',
  '202D': 'a left-to-right override',
  '202E': 'a right-to-left override',
  '2060': 'a word joiner',
  '2066': 'a left-to-right isolate',
  '2067': 'a right-to-left isolate',
  '2068': 'a first-strong isolate',
  '2069': 'the end of an isolate',
  FEFF: 'a byte-order mark',
  FFFC: 'the place of an object',
  FFFD: 'the place of a letter that was lost',
}

const HARD = '[\\u00A0\\u2007\\u202F\\u3000]'
/** A line that begins with a hard space or has nothing else, and a mark of Markdown before one: neither is read as meant. */
const HARD_SPACE = new RegExp(`^[ \\t>]*(?:(?:[-*+]|#{1,6}|[\\d۰-۹]{1,9}[.)])[ \\t]*)?${HARD}`)
const HARD_SPACE_OF_FIELD = new RegExp(`^[ \\t]*(?:- )?[\\w-]+:[ \\t]*${HARD}`)

/** Reports what no text may hold. False when nothing else of the file can be judged before that is mended. */
export function checkSigns(text: string, file: string, problems: Problems): boolean {
  const lines = text.split('\n')
  const fields = fieldLines(lines, file)
  const conflict = conflictLines(lines)
  if (conflict.length > 0) {
    problems.add(
      { file, line: conflict[0] ?? 1 },
      'has the marks of a merge conflict',
      `keep one of the two versions, and delete ${conflict.length > 1 ? 'the lines' : 'line'} ${conflict.join(', ')}`,
    )
    return false
  }
  if (!SUSPECT.some((pattern) => pattern.test(text))) return true
  lines.forEach((line, index) => {
    checkLine(line, { file, line: index + 1 }, problems)
  })
  const hard = lines.flatMap((line, index) =>
    (index < fields ? HARD_SPACE_OF_FIELD : HARD_SPACE).test(line) ? [index] : [],
  )
  for (const index of hard)
    problems.add(
      { file, line: index + 1 },
      'has a hard space (U+00A0) where a plain one belongs, or nothing',
      'delete it, and type a space where there is to be one',
    )
  return !hard.some((index) => index < fields)
}

const SUSPECT = [FORBIDDEN, STRAY, ESCAPED, new RegExp(HARD)]

/** How many lines from the first are fields in YAML. */
function fieldLines(lines: readonly string[], file: string): number {
  if (file.endsWith('.yml')) return lines.length
  return file.endsWith('.md') ? lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line)) : 0
}

/** Lines, counted from one, that git left. Signs of equality below words would be a heading of the first level, which no text may have. */
function conflictLines(lines: readonly string[]): number[] {
  return lines.flatMap((line, index) => (/^(?:(?:<{7}|\|{7}|>{7})(?: |$)|={7}[ \t]*$)/.test(line) ? [index + 1] : []))
}

/** Each sign once a line. */
function checkLine(line: string, at: { file: string; line: number }, problems: Problems): void {
  const found = new Map<string, number>()
  for (const [index, sign] of signsOf(line)) if (!found.has(sign)) found.set(sign, index + 1)
  for (const [sign, column] of found) {
    const isForbidden = FORBIDDEN.test(sign)
    if (!isForbidden && !STRAY.test(sign)) continue
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    problems.add(
      { ...at, column },
      `has ${NAMES[code] ?? (/\p{Co}/u.test(sign) ? 'a sign of one font alone' : 'a control sign')} (U+${code}), which nobody sees`,
      'delete it; where you cannot find it, delete the words around it and type them anew',
      isForbidden ? 'error' : 'warning',
    )
  }
}

/** Every sign of a line with its offset, those that HTML or YAML would make of an escape too. */
function* signsOf(line: string): Generator<[number, string]> {
  for (const { 0: sign, index } of line.matchAll(/[^ -~]/gu)) yield [index, sign]
  for (const { 1: decimal, 2: html, 3: long, 4: short, index } of line.matchAll(new RegExp(ESCAPED, 'gi'))) {
    const code = decimal ? Number(decimal) : Number.parseInt(html ?? long ?? short ?? '', 16)
    if (code <= 0x10ffff) yield [index, String.fromCodePoint(code)]
  }
}
