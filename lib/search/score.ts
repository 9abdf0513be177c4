import type { SearchIndex } from './build-index.ts'
import type { WeightedTerm } from './expand.ts'
import type { Reading, Span } from './plan.ts'
import { eachPosting, standsIn } from './postings.ts'

/** One score a document, by its number; 0 where it does not answer. */
type Scores = Float32Array

/** How well each document answers, and what share of the query, by the rarity of its spans; 1 for all of it. */
export function scoreDocuments(index: SearchIndex, spans: readonly Span[]): { scores: Scores; shares: Float64Array } {
  const total = index.documents.length
  const scores = new Float32Array(total)
  const shares = new Float64Array(total)
  const found = spans.map((span) => scoreSpan(index, span))
  const rarities = found.map((each) => rarity(total, each.filter((score) => score > 0).length))
  const whole = rarities.reduce((sum, each) => sum + each, 0)
  for (const [number, each] of found.entries()) {
    each.forEach((score, document) => {
      if (score === 0) return
      scores[document] = (scores[document] ?? 0) + score
      shares[document] = (shares[document] ?? 0) + (rarities[number] ?? 0) / whole
    })
  }
  return { scores, shares }
}

/** The best of its readings. */
function scoreSpan(index: SearchIndex, { readings }: Span): Scores {
  const [first, ...others] = readings.map((reading) => scoreReading(index, reading))
  if (!first) return new Float32Array(index.documents.length)
  for (const other of others) keepLarger(first, other)
  return first
}

/** All words are needed; their scores add up. */
function scoreReading(index: SearchIndex, { words, weight }: Reading): Scores {
  const [first, ...others] = words.map((terms) => scoreWord(index, terms, weight))
  if (!first) return new Float32Array(index.documents.length)
  for (const other of others) addWhereBoth(first, other)
  return first
}

/** The best of its forms. All forms are as rare as the commonest of them, or a rare longer word would beat the word itself. */
function scoreWord(
  { documents, postings, vocabulary }: SearchIndex,
  terms: readonly WeightedTerm[],
  weight: number,
): Scores {
  const scores = new Float32Array(documents.length)
  const forms = terms.flatMap((term) => {
    const facts = vocabulary.get(term.term)
    return facts ? [{ facts, weight: term.weight * weight }] : []
  })
  const rare = rarity(documents.length, Math.max(0, ...forms.map(({ facts }) => facts.count)))
  for (const { facts, weight: formWeight } of forms) {
    const factor = formWeight * rare
    eachPosting(postings, facts.number, (document, share) => {
      const score = factor * share
      if (score > (scores[document] ?? 0)) scores[document] = score
    })
  }
  return scores
}

/** BM25's inverse document frequency. */
function rarity(total: number, count: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5))
}

function keepLarger(scores: Scores, others: Scores) {
  others.forEach((other, document) => {
    if (other > (scores[document] ?? 0)) scores[document] = other
  })
}

function addWhereBoth(scores: Scores, others: Scores) {
  scores.forEach((score, document) => {
    const other = others[document] ?? 0
    scores[document] = score > 0 && other > 0 ? score + other : 0
  })
}

/** The indexed words by which a document answers: those of readings it meets in full. */
export function termsFoundIn(index: SearchIndex, spans: readonly Span[], document: number): Set<string> {
  const has = ({ term }: WeightedTerm) => {
    const facts = index.vocabulary.get(term)
    return facts !== undefined && standsIn(index.postings, facts.number, document)
  }
  const readings = spans.flatMap((span) => {
    const met = span.readings.filter(({ words }) => words.every((terms) => terms.some(has)))
    const exact = met.filter(({ isLoose }) => !isLoose)
    return exact.length > 0 ? exact : met
  })
  return new Set(
    readings.flatMap(({ words }) =>
      words
        .flat()
        .filter(has)
        .map(({ term }) => term),
    ),
  )
}
