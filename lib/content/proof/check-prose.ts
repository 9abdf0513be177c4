import type { Nodes } from 'mdast'
import type { Problems } from '../content-error.ts'
import type { Entry } from '../entry.ts'
import { blankCode, entryLines } from '../text-lines.ts'
import { findDoubledWords } from './doubled-words.ts'
import { countWords, splitSentences } from './sentences.ts'
import { findWrongWeekdays } from './weekdays.ts'

/** A longer sentence is read twice, if it is read. */
const MOST_WORDS = 50

interface Found {
  readonly index: number
  readonly problem: string
  readonly remedy: string
}

/** Warns of sentences that are too long, of words that stand twice, and of weekdays that do not fit their date, in the front matter. */
export function checkFieldProse(entry: Entry, problems: Problems): void {
  for (const { text, place } of entryLines(entry).filter(({ field }) => field !== undefined)) {
    for (const { problem, remedy } of faultsOf(text)) problems.add(place(), problem, remedy, 'warning')
  }
}

/** A warning with its place in the text. */
export interface ProseFault {
  readonly line: number
  readonly column: number
  readonly problem: string
  readonly remedy: string
  readonly severity: 'warning'
}

/** The same in a body with these nodes. */
export function findProseFaults(body: string, nodes: readonly Nodes[]): ProseFault[] {
  return nodes.flatMap(({ type, position }) => {
    const { start, end } = position ?? {}
    if ((type !== 'paragraph' && type !== 'heading') || start?.offset === undefined) return []
    const text = blankCode(body.slice(start.offset, end?.offset))
    return faultsOf(text).map(({ index, problem, remedy }) => {
      const before = text.slice(0, index).split('\n')
      const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? start.column : 1)
      return { line: start.line + before.length - 1, column, problem, remedy, severity: 'warning' }
    })
  })
}

function faultsOf(text: string): Found[] {
  const long = splitSentences(text)
    .map(({ text: sentence, index }) => ({ index, sentence: sentence.trim(), words: countWords(sentence) }))
    .filter(({ words }) => words > MOST_WORDS)
    .map(({ index, sentence, words }) => ({
      index,
      problem: `has a sentence of ${words} words: “${sentence.replace(/\s+/g, ' ').slice(0, 40)}…”`,
      remedy: `make two of it; no sentence needs more than ${MOST_WORDS} words`,
    }))
  const doubled = findDoubledWords(text).map(({ word, index }) => ({
    index,
    problem: `has the word “${word}” twice in a row`,
    remedy: 'delete one of the two',
  }))
  const wrong = findWrongWeekdays(text).map(({ index, written, rightName }) => ({
    index,
    problem: `has a day of the week that does not fit its date: “${written}”`,
    remedy: `that day is a ${rightName}; correct the day of the week, or the date`,
  }))
  return [...long, ...doubled, ...wrong]
}
