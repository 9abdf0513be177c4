import type { SearchIndex } from './build-index.ts'
import type { SearchDocument, SearchKind } from './document.ts'
import type { Span } from './plan.ts'
import { scoreDocuments } from './score.ts'

/**
 * A figure or a word of the glossary is a few lines long, so that each word in it weighs much; most readers look for
 * the page that tells the whole.
 */
const KIND_WEIGHTS: Readonly<Record<SearchKind, number>> = {
  'press-release': 1,
  news: 1,
  story: 1,
  programme: 1,
  page: 1,
  dataset: 0.8,
  figure: 0.45,
  term: 0.75,
}

/** How the query was met: by all its words or by some of them. */
export type Matched = 'all' | 'some'

/** A document that answers, and its number in the index. */
export interface Match {
  readonly document: SearchDocument
  readonly number: number
}

export interface Ranking {
  readonly matches: readonly Match[]
  readonly matched: Matched
}

/** From so many words on, a text that has all but one or two common ones stands beside those that have all. */
const LONG_QUERY = 3
const MOST_OF_IT = 0.6
/** Sums of fractions: all of it may come out a little less than 1. */
const ALL_OF_IT = 1 - 1e-9

/** The documents that answer the whole query, or most of a long one, or else part of it: best first, newest first among equals. */
export function rank(index: SearchIndex, spans: readonly Span[]): Ranking {
  const { scores, shares } = scoreDocuments(index, spans)
  const complete = shares.some((share) => share >= ALL_OF_IT)
  const wanted = !complete ? Number.MIN_VALUE : spans.length < LONG_QUERY ? ALL_OF_IT : MOST_OF_IT
  const keys: number[] = []
  index.newestFirst.forEach((number, age) => {
    const share = shares[number] ?? 0
    const weight = KIND_WEIGHTS[index.documents[number]?.kind ?? 'page'] * share ** 2
    if (share >= wanted) keys.push(toKey((scores[number] ?? 0) * weight, age))
  })
  const sorted = Float64Array.from(keys).sort()
  const matches = Array.from(sorted, (key) => matchOf(index, toAge(key))).filter((match) => match !== undefined)
  return { matches, matched: complete || matches.length === 0 ? 'all' : 'some' }
}

function matchOf({ documents, newestFirst }: SearchIndex, age: number): Match | undefined {
  const number = newestFirst[age] ?? -1
  const document = documents[number]
  return document && { document, number }
}

/** More than there are documents. */
const AGES = 2 ** 20

/**
 * One number to sort by: worse answers later, and within one step of about two per cent, which counts as equal,
 * older ones later. Numbers are sorted far faster than objects.
 */
function toKey(score: number, age: number): number {
  const step = Math.round(Math.log(score) * 50)
  return -step * AGES + age
}

function toAge(key: number): number {
  return ((key % AGES) + AGES) % AGES
}
