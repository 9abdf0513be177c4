import type { SearchIndex } from './build-index.ts'
import { didYouMean } from './did-you-mean.ts'
import type { SearchDocument } from './document.ts'
import { countFacets, type Facets, passes } from './facets.ts'
import { excerpt, highlight, type Run } from './highlight.ts'
import { planQuery } from './plan.ts'
import { type Ranking, rank, termsFoundIn } from './rank.ts'
import { cleanQuery, type SearchRequest } from './request.ts'
import { tellingWords } from './stop-words.ts'

/** One found document, ready to be drawn. */
export interface SearchResult {
  readonly document: SearchDocument
  readonly title: readonly Run[]
  /** The summary, or the sentences around the first match. */
  readonly excerpt: readonly Run[]
}

/** One page of answers. */
export interface SearchAnswer {
  /** The query as it was read. */
  readonly q: string
  readonly results: readonly SearchResult[]
  /** Documents that answer and pass the filters. */
  readonly total: number
  /** From 1; never beyond the last page. */
  readonly page: number
  /** At least 1. */
  readonly pages: number
  readonly facets: Facets
  /** `some`: no document has all the words, these have some of them. */
  readonly matched: Ranking['matched']
  /** The query with its unknown words put right. */
  readonly didYouMean?: string
}

export const RESULTS_PER_PAGE = 10
/** Longer queries are read as far as this many words. */
const MOST_WORDS = 12

/** Searches one edition. Any string is a query: it is bounded and cleaned first, and nothing throws. */
export function search(index: SearchIndex, request: SearchRequest): SearchAnswer {
  const q = cleanQuery(request.q)
  const spans = planQuery(index, tellingWords(q).slice(0, MOST_WORDS))
  const { matches, matched } = rank(index, spans)
  const passing = matches.filter(({ document }) => passes(document, request))
  const pages = Math.max(1, Math.ceil(passing.length / RESULTS_PER_PAGE))
  const page = Math.min(Math.max(1, Math.trunc(request.page ?? 1) || 1), pages)
  const shown = passing.slice((page - 1) * RESULTS_PER_PAGE, page * RESULTS_PER_PAGE)
  return {
    q,
    results: shown.map(({ document, number }) => toResult(document, termsFoundIn(spans, number))),
    ...{ total: passing.length, page, pages },
    facets: countFacets(
      matches.map(({ document }) => document),
      request,
    ),
    matched,
    didYouMean: didYouMean(index, q, spans),
  }
}

function toResult(document: SearchDocument, terms: ReadonlySet<string>): SearchResult {
  return {
    document,
    title: highlight(document.title, terms),
    excerpt: describe(document, terms),
  }
}

/** The summary, unless a sentence of the text tells more of what was asked; scraps of tables and headings tell less. */
function describe({ text, summary }: SearchDocument, terms: ReadonlySet<string>): Run[] {
  const described = highlight(summary, terms)
  if (described.some(({ marked }) => marked)) return described
  const around = excerpt(text, terms)
  return around && (!summary || around.every((run) => !run.text.includes('\n'))) ? around : described
}
