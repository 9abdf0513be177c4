import type { SearchIndex } from './build-index.ts'
import type { SearchDocument, SearchKind } from './document.ts'
import type { Form } from './expand.ts'
import { documentOf, standsIn, weightOf } from './indexed-words.ts'
import type { Reading, Span } from './plan.ts'

/**
 * A figure or a word of the glossary is a few lines long, so that each word in it weighs much; most readers look for
 * the page that tells the whole.
 */
const KIND_WEIGHTS: Readonly<Partial<Record<SearchKind, number>>> = { dataset: 0.8, figure: 0.45, term: 0.75 }

/** A document that answers, and its number in the index. */
export interface Match {
  readonly document: SearchDocument
  readonly number: number
}

export interface Ranking {
  readonly matches: readonly Match[]
  /** How the query was met: by all its words or by some of them. */
  readonly matched: 'all' | 'some'
}

/** From so many words on, a text that has all but one or two common ones stands beside those that have all. */
const LONG_QUERY = 3
const MOST_OF_IT = 0.6
/** Sums of fractions: all of it may come out a little less than 1. */
const ALL_OF_IT = 1 - 1e-9
/** Scores within one step of about two per cent count as equal. */
const STEPS = 50

/** The documents that answer the whole query, or most of a long one, or else part of it: best first, newest first among equals. */
export function rank({ documents }: SearchIndex, spans: readonly Span[]): Ranking {
  const { scores, shares } = scoreDocuments(documents.length, spans)
  const complete = shares.some((share) => share >= ALL_OF_IT)
  const wanted = !complete ? Number.MIN_VALUE : spans.length < LONG_QUERY ? ALL_OF_IT : MOST_OF_IT
  const keys: number[] = []
  documents.forEach(({ kind }, number) => {
    const share = shares[number] ?? 0
    const score = (scores[number] ?? 0) * ((KIND_WEIGHTS[kind] ?? 1) * share ** 2)
    if (share >= wanted) keys.push(number - Math.round(Math.log(score) * STEPS) * documents.length)
  })
  const matches: Match[] = []
  // Sorted as numbers, which is far faster than to sort objects.
  for (const key of Float64Array.from(keys).sort()) {
    const number = key - Math.floor(key / documents.length) * documents.length
    const document = documents[number]
    if (document) matches.push({ document, number })
  }
  return { matches, matched: complete || matches.length === 0 ? 'all' : 'some' }
}

/** One score a document, by its number; 0 where it does not answer. */
type Scores = Float32Array

/** How well each document answers, and what share of the query, by the rarity of its spans; 1 for all of it. */
function scoreDocuments(total: number, spans: readonly Span[]): { scores: Scores; shares: Float64Array } {
  const found = spans.map((span) => scoreSpan(total, span))
  const rarities = found.map((each) => rarity(total, each.filter((score) => score > 0).length))
  const whole = rarities.reduce((sum, each) => sum + each, 0)
  const shares = new Float64Array(total)
  for (const [number, each] of found.entries()) {
    const share = (rarities[number] ?? 0) / whole
    each.forEach((score, document) => {
      if (score > 0) shares[document] = (shares[document] ?? 0) + share
    })
  }
  return { scores: combine(total, found, (a, b) => a + b), shares }
}

/** The best of its readings; in each, all words are needed, and their scores add up. */
function scoreSpan(total: number, { readings }: Span): Scores {
  const scores = readings.map(({ words, weight }) => {
    const found = words.map((forms) => scoreForms(total, forms, weight))
    return combine(total, found, (a, b) => (a > 0 && b > 0 ? a + b : 0))
  })
  return combine(total, scores, Math.max)
}

/** The best of them. All forms are as rare as the commonest of them, or a rare longer word would beat the word itself. */
function scoreForms(total: number, forms: readonly Form[], weight: number): Scores {
  const scores = new Float32Array(total)
  const rare = rarity(total, Math.max(0, ...forms.map(({ word }) => word.entries.length)))
  for (const { word, weight: formWeight } of forms) {
    const factor = formWeight * weight * rare
    for (const entry of word.entries) {
      const document = documentOf(entry)
      scores[document] = Math.max(scores[document] ?? 0, factor * weightOf(entry))
    }
  }
  return scores
}

function combine(total: number, [first, ...others]: readonly Scores[], join: (a: number, b: number) => number): Scores {
  const scores = first ?? new Float32Array(total)
  for (const other of others) {
    for (let document = 0; document < total; document++) {
      scores[document] = join(scores[document] ?? 0, other[document] ?? 0)
    }
  }
  return scores
}

/** BM25's inverse document frequency. */
function rarity(total: number, count: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5))
}

/** The indexed words by which a document answers: those of readings it meets in full. */
export function termsFoundIn(spans: readonly Span[], document: number): Set<string> {
  const has = ({ word }: Form) => standsIn(word, document)
  const readings = spans.flatMap((span): readonly Reading[] => {
    const met = span.readings.filter(({ words }) => words.every((forms) => forms.some(has)))
    const exact = met.filter(({ isLoose }) => !isLoose)
    return exact.length > 0 ? exact : met
  })
  const found = readings.flatMap(({ words }) => words.flat().filter(has))
  return new Set(found.map(({ term }) => term))
}
