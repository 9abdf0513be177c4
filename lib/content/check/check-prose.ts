import type { Nodes } from 'mdast'
import type { Entry } from '../entries/entry.ts'
import type { Problems } from '../read/content-error.ts'
import { blankCode, entryLines } from '../read/text-lines.ts'
import { findDoubledWords } from './doubled-words.ts'
import type { Report } from './fault.ts'
import { countWords, splitSentences } from './sentences.ts'
import { findWrongWeekdays } from './weekdays.ts'

/** A longer sentence is read twice, if it is read. */
const MOST_WORDS = 50

/** Warns of sentences that are too long, of words that stand twice, and of weekdays that do not fit their date, in the front matter. */
export function checkFieldProse(entry: Entry, problems: Problems): void {
  for (const { text, place } of entryLines(entry).filter(({ field }) => field !== undefined))
    for (const { problem, remedy } of faultsOf(text)) problems.add(place(), problem, remedy, 'warning')
}

/** The same in a body with these nodes. */
export function checkProse(body: string, nodes: readonly Nodes[], report: Report): void {
  for (const { type, position } of nodes) {
    if ((type !== 'paragraph' && type !== 'heading') || !position) continue
    const text = blankCode(body.slice(position.start.offset, position.end.offset))
    for (const { index, problem, remedy } of faultsOf(text)) {
      const before = text.slice(0, index).split('\n')
      const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? position.start.column : 1)
      report({ line: position.start.line + before.length - 1, column }, problem, remedy, 'warning')
    }
  }
}

function faultsOf(text: string): { index: number; problem: string; remedy: string }[] {
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
