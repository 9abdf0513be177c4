import { type PhraseStarts, phraseAt, phraseStarts } from './phrases.ts'
import { isStopWord } from './stop-words.ts'
import { type Word, words, wordsNear } from './tokens.ts'

/** A piece of a text, in UTF-16 units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Where a text has words of the index, line by line; a name of several words is one piece. */
export function* matches(text: string, terms: ReadonlySet<string>): Generator<Range> {
  const names = Array.from(terms, (term) => term.split(' '))
  const starts = phraseStarts(names)
  const near = new Set(names.flat())
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const found = Array.from(wordsNear(line, near))
    const single = found.flatMap((word) => matchesOf(word, terms))
    const ranges = starts.size === 0 ? single : merge([...single, ...namesIn(line, found, starts)])
    for (const { start, end } of ranges) yield { start: index + start, end: index + end }
  }
}

function namesIn(text: string, near: readonly Word[], starts: PhraseStarts): Range[] {
  const apart = near.flatMap((word) => (word.parts.length > 0 ? word.parts : [word]))
  const follows = (at: number) => isGap(text.slice(apart[at - 1]?.end, apart[at]?.start))
  return apart.flatMap(({ start }, at) => {
    const phrase = phraseAt(apart, at, starts, follows)
    const end = phrase && apart[at + phrase.length - 1]?.end
    return end === undefined ? [] : [{ start, end }]
  })
}

const LONGEST_GAP = 20

/** Nothing between two words of a name but blanks, of, and, در. */
function isGap(between: string): boolean {
  return between.length <= LONGEST_GAP && Array.from(words(between)).every(({ term }) => isStopWord(term))
}

/** Ranges that overlap become one. */
function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && range.start < last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, range.end) }
    else merged.push(range)
  }
  return merged
}

function matchesOf(word: Word, terms: ReadonlySet<string>): readonly Range[] {
  return terms.has(word.term) ? [word] : word.parts.filter(({ term }) => terms.has(term))
}
