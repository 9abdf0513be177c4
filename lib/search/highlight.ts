import { matches, type Range } from './matches.ts'

/** A piece of the original text; marked pieces are what the query was found by. */
export interface Run {
  readonly text: string
  readonly marked: boolean
}

const BEFORE = 70
const LENGTH = 240
/** How far a cut may move to fall between two words. */
const LEEWAY = 30

/** The whole text as runs. Joined, the runs are the text. */
export function highlight(text: string, terms: ReadonlySet<string>): Run[] {
  return toRuns(text, Array.from(matches(text, terms)), { start: 0, end: text.length })
}

/**
 * About 240 characters around the first match as runs, with … where text is left out; undefined when nothing matches.
 */
export function excerpt(text: string, terms: ReadonlySet<string>): Run[] | undefined {
  const found: Range[] = []
  let end = text.length
  for (const match of matches(text, terms)) {
    if (match.start >= end) break
    if (found.length === 0) end = Math.min(text.length, windowStart(text, match.start) + LENGTH)
    found.push(match)
  }
  const [first] = found
  if (!first) return undefined
  const window = { start: windowStart(text, first.start), end: windowEnd(text, Math.max(end, first.end)) }
  return withEllipses(toRuns(text, found, window), text, window)
}

function toRuns(text: string, found: readonly Range[], window: Range): Run[] {
  const runs: Run[] = []
  let position = window.start
  const add = (end: number, marked: boolean) => {
    if (end > position) runs.push({ text: text.slice(position, end), marked })
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
  const blank = text.slice(wished, wished + LEEWAY).search(/\s/)
  return blank < 0 ? beginningOfCharacter(text, wished) : wished + blank + 1
}

function windowEnd(text: string, wished: number): number {
  if (wished + LEEWAY >= text.length) return text.length
  const blank = text.slice(wished, wished + LEEWAY).search(/\s/)
  return blank < 0 ? beginningOfCharacter(text, wished) : wished + blank
}

/** Never between the halves of a surrogate pair. */
function beginningOfCharacter(text: string, index: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(index)) ? index - 1 : index
}

function withEllipses(runs: Run[], text: string, { start, end }: Range): Run[] {
  const before = start > 0 ? [{ text: '… ', marked: false }] : []
  const after = end < text.length ? [{ text: ' …', marked: false }] : []
  return [...before, ...runs, ...after]
}
