import { phraseStarts, phrasesIn } from './phrases.ts'
import { type Token, textWords } from './tokens.ts'

/** A piece of the original text; marked pieces are what the query was found by. */
export interface Run {
  readonly text: string
  readonly marked: boolean
}

type Range = Pick<Token, 'start' | 'end'>

const BEFORE = 70
const LENGTH = 240
/** How far a cut may move to fall between two words. */
const LEEWAY = 30

/** The whole text as runs. Joined, the runs are the text. */
export function highlight(text: string, terms: ReadonlySet<string>): Run[] {
  return toRuns(text, matches(text, terms), { start: 0, end: text.length })
}

/**
 * About 240 characters around the first match as runs, with … where text is left out; undefined when nothing matches.
 */
export function excerpt(text: string, terms: ReadonlySet<string>): Run[] | undefined {
  const [first] = matches(text, terms)
  if (!first) return undefined
  const start = windowStart(text, first.start)
  const end = windowEnd(text, Math.max(start + LENGTH, first.end))
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...toRuns(text, matches(text, terms), { start, end }),
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ]
}

/** Where a text has words of the index, line by line; a name of several words is one piece. */
function* matches(text: string, terms: ReadonlySet<string>): Generator<Range> {
  const names = phraseStarts(Array.from(terms, (term) => term.split(' ')))
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const words = Array.from(textWords(line))
    const single = words.flatMap((word) =>
      terms.has(word.term) ? [word] : word.parts.filter(({ term }) => terms.has(term)),
    )
    const found: Range[] = [...single, ...phrasesIn(words, names)].sort((a, b) => a.start - b.start)
    for (const { start, end } of found) yield { start: index + start, end: index + end }
  }
}

/** Matches that overlap, as a word and a name that has it, become one run. */
function toRuns(text: string, found: Iterable<Range>, window: Range): Run[] {
  const runs: Run[] = []
  let position = window.start
  const add = (end: number, marked: boolean) => {
    const piece = text.slice(position, end)
    const last = runs.at(-1)
    if (piece && last?.marked === marked) runs[runs.length - 1] = { text: last.text + piece, marked }
    else if (piece) runs.push({ text: piece, marked })
    position = Math.max(position, end)
  }
  for (const { start, end } of found) {
    if (end > window.end) break
    add(start, false)
    add(end, true)
  }
  add(window.end, false)
  return runs
}

function windowStart(text: string, match: number): number {
  const wished = match - BEFORE
  if (wished <= LEEWAY) return 0
  const blank = blankNear(text, wished)
  return blank === undefined ? beginningOfCharacter(text, wished) : blank + 1
}

function windowEnd(text: string, wished: number): number {
  if (wished + LEEWAY >= text.length) return text.length
  return blankNear(text, wished) ?? beginningOfCharacter(text, wished)
}

function blankNear(text: string, wished: number): number | undefined {
  const blank = text.slice(wished, wished + LEEWAY).search(/\s/)
  return blank < 0 ? undefined : wished + blank
}

/** Never between the halves of a surrogate pair. */
function beginningOfCharacter(text: string, index: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(index)) ? index - 1 : index
}
