import type { SearchIndex } from './build-index.ts'
import { byLikeness, byPrefix, exactly, type WeightedTerm } from './expand.ts'
import type { Phrase } from './synonyms.ts'
import { type Word, words } from './tokens.ts'

/** One way to read a stretch of the query: all its words are needed, each in one of its forms. */
export interface Reading {
  readonly words: readonly (readonly WeightedTerm[])[]
  readonly weight: number
  /** Words that need not stand side by side: of no account where the name itself stands. */
  readonly isLoose?: boolean
}

/** A stretch of the query and the ways to read it; any of them will do. */
export interface Span {
  readonly written: readonly Word[]
  readonly readings: readonly Reading[]
}

export interface PlanOptions {
  /** Whether a word that the edition does not have may be a slip for one that it has. */
  readonly slips: boolean
}

const SYNONYM_WEIGHT = 0.6
const COMPOUND_WEIGHT = 0.9

type Plannable = Pick<SearchIndex, 'vocabulary' | 'synonyms'>

/** Reads a query: known phrases first, then words written apart that belong together, then single words. */
export function planQuery(index: Plannable, written: readonly Word[], options: PlanOptions): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < written.length; ) {
    const span =
      readPhrase(index, written, at, options) ??
      readPair(index, written, at, options) ??
      readWord(index, written, at, options)
    spans.push(span)
    at += span.written.length
  }
  return spans
}

function readPhrase(index: Plannable, written: readonly Word[], at: number, options: PlanOptions): Span | undefined {
  for (let length = Math.min(index.synonyms.longest, written.length - at); length > 0; length--) {
    const phrase = written.slice(at, at + length)
    const others = index.synonyms.groups.get(phrase.map(({ term }) => term).join(' '))
    if (!others) continue
    const apart = phrase.flatMap(({ term, parts }) => (parts.length > 0 ? parts.map((part) => part.term) : [term]))
    const loose = { words: phrase.map((word) => forms(index, word, options)), weight: 1, isLoose: length > 1 }
    return { written: phrase, readings: [namesReading(index, apart, others, length), loose].filter(isPossible) }
  }
  return undefined
}

/** All names are forms of one word of the index, which weighs as much as the words it is asked by. */
function namesReading({ vocabulary }: Plannable, asked: Phrase, others: readonly Phrase[], weight: number): Reading {
  const named = (name: Phrase, share: number) =>
    exactly(vocabulary, name.join(' ')).map(({ term }) => ({ term, weight: share }))
  return { words: [[...named(asked, 1), ...others.flatMap((name) => named(name, SYNONYM_WEIGHT))]], weight }
}

/** "well being" is also found as "wellbeing", بین المللی as بین‌المللی. */
function readPair(index: Plannable, written: readonly Word[], at: number, options: PlanOptions): Span | undefined {
  const pair = written.slice(at, at + 2)
  const joined = pair.map(({ term }) => term).join('')
  if (pair.length < 2 || !index.vocabulary.has(joined)) return undefined
  const apart = { words: pair.map((word) => forms(index, word, options)), weight: 1 }
  const together = { words: [exactly(index.vocabulary, joined)], weight: COMPOUND_WEIGHT }
  return { written: pair, readings: [apart, together].filter(isPossible) }
}

function readWord(index: Plannable, written: readonly Word[], at: number, options: PlanOptions): Span {
  const word = written.slice(at, at + 1)
  const readings = word.flatMap((one) => [
    { words: [forms(index, one, options)], weight: 1 },
    { words: one.parts.map((part) => forms(index, part, options)), weight: COMPOUND_WEIGHT },
    ...takenApart(index, one.term),
  ])
  return { written: word, readings: readings.filter(isPossible) }
}

/**
 * "countertrafficking" is also found as "counter-trafficking", بینالمللی as بین المللی. A known word is taken apart
 * only where writers bind it with ZWNJ; an unknown one where its rarer half is commonest.
 */
function takenApart({ vocabulary }: Plannable, term: string): Reading[] {
  const known = vocabulary.get(term)
  const parts = known ? partsOf(known.surface) : likeliestHalves(vocabulary, term)
  return [{ words: parts.map((part) => exactly(vocabulary, part)), weight: COMPOUND_WEIGHT }]
}

function partsOf(surface: string): string[] {
  return Array.from(words(surface)).flatMap(({ parts }) => parts.map(({ term }) => term))
}

function likeliestHalves(vocabulary: SearchIndex['vocabulary'], term: string): string[] {
  let best: { count: number; halves: string[] } = { count: 0, halves: [] }
  for (let cut = 2; cut <= term.length - 2; cut++) {
    const halves = [term.slice(0, cut), term.slice(cut)]
    const count = Math.min(...halves.map((half) => vocabulary.get(half)?.count ?? 0))
    if (count > best.count) best = { count, halves }
  }
  return best.halves
}

/** The forms in which the edition may have a word: itself and longer words, or, if it has neither, those it may be a slip for. */
function forms({ vocabulary }: Plannable, { term }: { term: string }, { slips }: PlanOptions): WeightedTerm[] {
  const known = [...exactly(vocabulary, term), ...byPrefix(vocabulary, term)]
  return known.length > 0 || !slips ? known : byLikeness(vocabulary, term)
}

function isPossible(reading: Reading): boolean {
  return reading.words.length > 0 && reading.words.every((terms) => terms.length > 0)
}
