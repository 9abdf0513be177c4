import type { SearchIndex } from './build-index.ts'
import type { SearchDocument } from './document.ts'
import type { Span } from './plan.ts'
import { scoreDocuments } from './score.ts'

/** A document that answers. */
export interface Match {
  readonly document: SearchDocument
  /** Its place in the index. */
  readonly number: number
  /** How well it answers, in steps of about two per cent: within one step documents count as equal. */
  readonly band: number
}

/** How the query was met: by all its words or by some of them. */
export type Matched = 'all' | 'some'

export interface Ranking {
  readonly matches: readonly Match[]
  readonly matched: Matched
}

/** The documents that answer the whole query, or else part of it: best first, newest first among equals. */
export function rank(index: SearchIndex, spans: readonly Span[]): Ranking {
  const { scores, met } = scoreDocuments(index, spans)
  const complete = spans.length > 0 && met.includes(spans.length)
  const wanted = complete ? spans.length : 1
  const matches = index.documents.flatMap((document, number) => {
    const spansMet = met[number] ?? 0
    return spansMet < wanted
      ? []
      : [{ document, number, band: toBand((scores[number] ?? 0) * (spansMet / spans.length)) }]
  })
  return { matches: matches.sort(byBandThenDate), matched: complete || matches.length === 0 ? 'all' : 'some' }
}

function toBand(score: number): number {
  return Math.round(Math.log(score) * 50)
}

function byBandThenDate(a: Match, b: Match): number {
  if (a.band !== b.band) return b.band - a.band
  const [dateA, dateB] = [dateOf(a), dateOf(b)]
  return dateA === dateB ? a.number - b.number : dateA < dateB ? 1 : -1
}

function dateOf({ document }: Match): string {
  return document.date?.earliest ?? ''
}
