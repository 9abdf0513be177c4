import type { SearchIndex } from './build-index.ts'
import type { IndexedWord } from './indexed-words.ts'
import { soundOf } from './sound.ts'

/** An indexed word that may stand for a word of the query, and how much it counts: 1 for the word itself. */
export interface Form {
  readonly term: string
  readonly word: IndexedWord
  readonly weight: number
  /** Whether the reader has to have meant another word than was typed. */
  readonly isSlip?: boolean
}

type Words = SearchIndex['words']

const PREFIX_WEIGHT = 0.3
const TYPO_WEIGHT = 0.25
/** More words than this add time and noise, not results. */
const MOST_PREFIXES = 20
const MOST_TYPOS = 8
const SHORTEST_PREFIX = 3

/** The forms in which the edition may have a word: itself and longer words, or, if it has neither, those it may be a slip for. */
export function forms(words: Words, term: string): Form[] {
  const known = [...exactly(words, term), ...byPrefix(words, term)]
  return known.length > 0 ? known : byLikeness(words, term)
}

/** The word itself if the edition has it; otherwise nothing. */
export function exactly(words: Words, term: string, weight = 1): Form[] {
  const word = words.get(term)
  return word ? [{ term, word, weight }] : []
}

/** Longer words that begin with the term, the nearest in length first; no names of several words. Numbers are never completed. */
function byPrefix(words: Words, term: string): Form[] {
  if (term.length < SHORTEST_PREFIX || /\d/.test(term)) return []
  return Array.from(words.atPrefix(term))
    .filter(([longer]) => longer !== term && !longer.includes(' '))
    .sort(([a], [b]) => a.length - b.length)
    .slice(0, MOST_PREFIXES)
    .map(([longer, word]) => ({ term: longer, word, weight: (PREFIX_WEIGHT * term.length) / longer.length }))
}

/** Words that the term may be a slip for, the likeliest first. Numbers are never corrected. */
export function byLikeness(words: Words, term: string): Form[] {
  if (term.length < 3 || /\d/.test(term)) return []
  return Array.from(words.fuzzyGet(term, 2), ([candidate, [word, distance]]) => {
    return { term: candidate, word, cost: slipCost(term, candidate, distance) }
  })
    .filter(({ cost }) => cost > 0 && cost <= allowedCost(term))
    .sort((a, b) => a.cost - b.cost || b.word.entries.length - a.word.entries.length)
    .slice(0, MOST_TYPOS)
    .map(({ term: candidate, word, cost }) => ({ term: candidate, word, weight: TYPO_WEIGHT / cost, isSlip: true }))
}

/** A letter that sounds the same or two letters changed over are half a slip more likely than any other. */
function slipCost(term: string, candidate: string, distance: number): number {
  if (soundOf(term) === soundOf(candidate)) return 0.5
  if (isSwap(term, candidate)) return 0.75
  return term[0] === candidate[0] ? distance : distance + 0.25
}

/** Short words allow no slip but one of sound; from four letters one, from seven letters two. */
function allowedCost(term: string): number {
  return term.length < 4 ? 0.5 : term.length < 7 ? 1.25 : 2
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const first = [...a].findIndex((_, index) => a[index] !== b[index])
  return a.slice(0, first) + a[first + 1] + a[first] + a.slice(first + 2) === b
}
