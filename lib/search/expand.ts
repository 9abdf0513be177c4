import { soundOf } from './sound.ts'
import type { Vocabulary } from './vocabulary.ts'

/** An indexed word that may stand for a word of the query, and how much it counts: 1 for the word itself. */
export interface WeightedTerm {
  readonly term: string
  readonly weight: number
}

const PREFIX_WEIGHT = 0.3
const TYPO_WEIGHT = 0.25
/** More words than this add time and noise, not results. */
const MOST_PREFIXES = 20
const MOST_TYPOS = 8
const SHORTEST_PREFIX = 3

/** The word itself if the edition has it; otherwise nothing. */
export function exactly(vocabulary: Vocabulary, term: string): WeightedTerm[] {
  return vocabulary.has(term) ? [{ term, weight: 1 }] : []
}

/** Longer words that begin with the term, the nearest in length first; no names of several words. Numbers are never completed. */
export function byPrefix(vocabulary: Vocabulary, term: string): WeightedTerm[] {
  if (term.length < SHORTEST_PREFIX || /\d/.test(term)) return []
  return Array.from(vocabulary.atPrefix(term).keys())
    .filter((longer) => longer !== term && !longer.includes(' '))
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST_PREFIXES)
    .map((longer) => ({ term: longer, weight: (PREFIX_WEIGHT * term.length) / longer.length }))
}

/** Words that the term may be a slip for, the likeliest first. Numbers are never corrected. */
export function byLikeness(vocabulary: Vocabulary, term: string): WeightedTerm[] {
  if (term.length < 3 || /\d/.test(term)) return []
  return Array.from(vocabulary.fuzzyGet(term, 2) ?? [], ([candidate, [facts, distance]]) => ({
    term: candidate,
    cost: slipCost(term, candidate, distance),
    count: facts.count,
  }))
    .filter(({ cost }) => cost > 0 && cost <= allowedCost(term))
    .sort((a, b) => a.cost - b.cost || b.count - a.count)
    .slice(0, MOST_TYPOS)
    .map(({ term: candidate, cost }) => ({ term: candidate, weight: TYPO_WEIGHT / cost }))
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
