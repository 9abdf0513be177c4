/**
 * Latin names, addresses, telephone numbers and codes inside right-to-left text lose their order at
 * the edges (a closing slash jumps to the front) unless they stand in a `<bdi dir="ltr">` of their own.
 */
import { type Locale, localeFacts } from './locales.ts'

export interface TextRun {
  readonly text: string
  /** True for a run that is read from left to right inside right-to-left text. */
  readonly foreign: boolean
  /** True for a foreign run that must not be broken over two lines: a number. */
  readonly whole?: boolean
}

/** `+98 21 …` and `۰۲۱ ۲۲۸۶ ۰۵۶۵`, in Latin or Persian digits: groups between spaces would otherwise change places. */
export const TELEPHONE =
  /\+[\d۰-۹](?:[ ()-]{0,2}[\d۰-۹]){6,}|(?<![\p{L}\p{N}.,٫٬/])(?=(?:[ ()\u00A0\u2011–-]{0,2}[\d۰-۹]){7})\(?[0۰][\d۰-۹]{1,10}\)?(?:[ \u00A0\u2011–-]{1,2}[\d۰-۹]{2,8}){0,4}(?![\d۰-۹])/u
    .source
/** A sign would otherwise change to the other side of its number. */
const SIGNED = /(?<![\p{L}\p{N}])[-−+±][\d۰-۹]+(?:[.,٫٬][\d۰-۹]+)*[%٪]?/u.source
/** A sign that opens a Latin run and belongs to it: `/fa/news`, `@iom`, `€5`. Not after a letter: «و/IOM». */
const OPENING = /(?:(?<![\p{L}\p{N}])[#@$€£~./]{1,2})?/u.source
const LETTER = /[\p{Script=Latin}\d]\p{M}*/u.source
/** What may stand between two Latin words of one run: no Persian punctuation, no line break, no dash between clauses. */
const BETWEEN = /[ \u00A0!-/:-@[-`{-~’€£]{1,3}/u.source
/** What may close a run and would otherwise jump: the last slash of an address, a percent sign, a plus. */
const CLOSING = /[/%+#=&_]{0,2}/u.source

const FOREIGN = new RegExp(
  `(?<number>${TELEPHONE}|${SIGNED})|${OPENING}${LETTER}(?:(?:${BETWEEN})?${LETTER})*${CLOSING}`,
  'gu',
)

/**
 * Splits a text into runs, so that the foreign ones can be isolated; together they are the text again.
 * Editions written from left to right get one run: nothing moves in them.
 */
export function isolateLatin(text: string, locale: Locale): TextRun[] {
  if (localeFacts(locale).dir === 'ltr') return text ? [{ text, foreign: false }] : []
  const runs: TextRun[] = []
  let done = 0
  for (const { 0: match, index, groups } of text.matchAll(FOREIGN)) {
    const run = match + closingBracket(match, text[index + match.length])
    const whole = groups?.['number'] !== undefined
    runs.push({ text: text.slice(done, index), foreign: false }, { text: run, foreign: true, ...(whole && { whole }) })
    done = index + run.length
  }
  runs.push({ text: text.slice(done), foreign: false })
  return runs.filter((run) => run.text !== '')
}

/** The bracket that follows, when the run opened it: `IOM (UN Migration)`. */
function closingBracket(run: string, next: string | undefined): string {
  return next === ')' && run.split('(').length > run.split(')').length ? next : ''
}

const LEFT_TO_RIGHT_MARK = '\u200E'
const RIGHT_TO_LEFT_MARK = '\u200F'
/** Letters at both ends keep a run in its order; a mark beside an address would become a part of the link. */
const KEEPS_ORDER = /^\p{Script=Latin}.*[\p{Script=Latin}\d]$|[/@]/su
const FIRST_LETTER_IS_LATIN = /^\P{L}*\p{Script=Latin}.*\p{Script=Arabic}/u

/** The same for where no markup is known, such as messengers: marks that no reader sees keep numbers and lines in their order. */
export function withDirectionMarks(text: string, locale: Locale): string {
  if (localeFacts(locale).dir === 'ltr') return text
  const lines = text.split('\n').map((line) => {
    const runs = isolateLatin(line, locale).map(({ text: run, foreign }) =>
      foreign && !KEEPS_ORDER.test(run) ? LEFT_TO_RIGHT_MARK + run + LEFT_TO_RIGHT_MARK : run,
    )
    return (FIRST_LETTER_IS_LATIN.test(line) ? RIGHT_TO_LEFT_MARK : '') + runs.join('')
  })
  return lines.join('\n')
}
