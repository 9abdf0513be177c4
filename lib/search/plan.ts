import type { SearchIndex } from './build-index.ts'
import { exactly, type Form, forms } from './expand.ts'
import { partsOrWord, type Word, words } from './tokens.ts'

/** One way to read a stretch of the query: all its words are needed, each in one of its forms. */
export interface Reading {
  readonly words: readonly (readonly Form[])[]
  readonly weight: number
  /** Words that need not stand side by side: of no account where the name itself stands. */
  readonly isLoose?: boolean
}

/** A stretch of the query and the ways to read it; any of them will do. */
export interface Span {
  readonly written: readonly Word[]
  readonly readings: readonly Reading[]
}

const SYNONYM_WEIGHT = 0.6
const COMPOUND_WEIGHT = 0.9

/** Reads a query: known phrases first, then words written apart that belong together, then single words. */
export function planQuery(index: SearchIndex, written: readonly Word[]): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < written.length; at += spans.at(-1)?.written.length ?? 1) {
    const ahead = written.slice(at)
    const span = readPhrase(index, ahead) ?? readPair(index, ahead) ?? readWord(index, ahead.slice(0, 1))
    spans.push({ written: span.written, readings: span.readings.filter(isPossible) })
  }
  return spans
}

/** The longest name at the beginning: all its names are forms of one word, which weighs as much as the words it is asked by. */
function readPhrase({ words, synonyms }: SearchIndex, ahead: readonly Word[]): Span | undefined {
  for (let length = ahead.length; length > 0; length--) {
    const written = ahead.slice(0, length)
    const others = synonyms.groups.get(written.map(({ term }) => term).join(' '))
    if (!others) continue
    const asked = exactly(words, termsOf(written.flatMap(partsOrWord)).join(' '))
    const named = others.flatMap((name) => exactly(words, name.join(' '), SYNONYM_WEIGHT))
    const loose = { ...apart(words, termsOf(written), 1), isLoose: length > 1 }
    return { written, readings: [{ words: [[...asked, ...named]], weight: length }, loose] }
  }
  return undefined
}

/** "well being" is also found as "wellbeing", بین المللی as بین‌المللی. */
function readPair({ words }: SearchIndex, ahead: readonly Word[]): Span | undefined {
  const written = ahead.slice(0, 2)
  const together = exactly(words, termsOf(written).join(''))
  if (written.length < 2 || together.length === 0) return undefined
  return { written, readings: [apart(words, termsOf(written), 1), { words: [together], weight: COMPOUND_WEIGHT }] }
}

function readWord({ words }: SearchIndex, written: readonly Word[]): Span {
  const readings = written.flatMap(({ term, parts }) => [
    apart(words, [term], 1),
    apart(words, termsOf(parts), COMPOUND_WEIGHT),
    { words: halves(words, term).map((half) => exactly(words, half)), weight: COMPOUND_WEIGHT },
  ])
  return { written, readings }
}

function apart(words: SearchIndex['words'], terms: readonly string[], weight: number): Reading {
  return { words: terms.map((term) => forms(words, term)), weight }
}

/**
 * "countertrafficking" is also found as "counter-trafficking", بینالمللی as بین المللی. A known word is taken apart
 * only where writers bind it with ZWNJ; an unknown one where its rarer half is commonest.
 */
function halves(words: SearchIndex['words'], term: string): string[] {
  const known = words.get(term)
  if (known) return boundParts(known.surface)
  let best: { count: number; halves: string[] } = { count: 0, halves: [] }
  for (let cut = 2; cut <= term.length - 2; cut++) {
    const two = [term.slice(0, cut), term.slice(cut)]
    const count = Math.min(...two.map((half) => words.get(half)?.entries.length ?? 0))
    if (count > best.count) best = { count, halves: two }
  }
  return best.halves
}

function boundParts(surface: string): string[] {
  return Array.from(words(surface)).flatMap(({ parts }) => termsOf(parts))
}

function termsOf(words: readonly { readonly term: string }[]): string[] {
  return words.map(({ term }) => term)
}

function isPossible(reading: Reading): boolean {
  return reading.words.length > 0 && reading.words.every((found) => found.length > 0)
}
