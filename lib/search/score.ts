import type { SearchIndex } from './build-index.ts'
import type { WeightedTerm } from './expand.ts'
import type { Reading, Span } from './plan.ts'
import { eachPosting, standsIn } from './postings.ts'
import type { WordFacts } from './vocabulary.ts'

/** One score a document, by its number; 0 where it does not answer. */
type Scores = Float32Array

/** How well each document answers, and how many spans of the query it answers. */
export function scoreDocuments(index: SearchIndex, spans: readonly Span[]): { scores: Scores; met: Uint8Array } {
  const scores = new Float32Array(index.documents.length)
  const met = new Uint8Array(index.documents.length)
  for (const span of spans) {
    scoreSpan(index, span).forEach((score, document) => {
      if (score === 0) return
      scores[document] = (scores[document] ?? 0) + score
      met[document] = (met[document] ?? 0) + 1
    })
  }
  return { scores, met }
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
  const rarity = rarityOf(
    documents.length,
    forms.map(({ facts }) => facts),
  )
  for (const { facts, weight: formWeight } of forms) {
    const factor = formWeight * rarity
    eachPosting(postings, facts.number, (document, share) => {
      const score = factor * share
      if (score > (scores[document] ?? 0)) scores[document] = score
    })
  }
  return scores
}

/** BM25's inverse document frequency. */
function rarityOf(total: number, forms: readonly WordFacts[]): number {
  const count = Math.max(0, ...forms.map((facts) => facts.count))
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
  const readings = spans.flatMap((span) => span.readings).filter(({ words }) => words.every((terms) => terms.some(has)))
  return new Set(
    readings.flatMap(({ words }) =>
      words
        .flat()
        .filter(has)
        .map(({ term }) => term),
    ),
  )
}
