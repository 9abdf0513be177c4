import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { SEARCH_KINDS, type SearchKind } from './document.ts'

/** What a reader asks for. */
export interface SearchRequest {
  readonly q: string
  readonly kind?: SearchKind
  readonly topic?: string
  readonly year?: number
  /** From 1. */
  readonly page?: number
}

/** Longest query, in characters; more is cut. */
export const LONGEST_QUERY = 200

const CONTROL_OR_HALF_CHARACTER = /[\p{Cc}\p{Cs}]+/gu

/** A query fit to be shown and searched: control characters and lone surrogates gone, blanks single, length bounded. */
export function cleanQuery(raw: string): string {
  // Cut before the expression runs over it, and once more after: ten thousand characters cost no time.
  const plain = raw.slice(0, 10 * LONGEST_QUERY).replace(CONTROL_OR_HALF_CHARACTER, ' ')
  return Array.from(plain.replace(/\s+/g, ' ').trim()).slice(0, LONGEST_QUERY).join('').trim()
}

/** What pages made at request time read of an address: the search all of them, the page to verify a message the first. */
export const QUESTION_NAMES = ['q', 'kind', 'topic', 'year', 'page'] as const

/** Parameters of an address as Next hands them over. */
export type RawParameters = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads the parameters of an address. What is not a known kind, a topic's key, a year or a page is left out. */
export function parseSearchRequest(parameters: RawParameters): SearchRequest {
  const one = (name: (typeof QUESTION_NAMES)[number]) => [parameters[name] ?? ''].flat()[0] ?? ''
  const topic = /^[a-z0-9-]{1,60}$/.exec(one('topic'))?.[0]
  const year = /^[12]\d{3}$/.exec(one('year'))?.[0]
  const page = /^[1-9]\d{0,3}$/.exec(one('page'))?.[0]
  return {
    q: cleanQuery(one('q')),
    kind: SEARCH_KINDS.find((kind) => kind === one('kind')),
    topic,
    year: year ? Number(year) : undefined,
    page: page ? Number(page) : undefined,
  }
}

/** Address of an answer: the same question always has the same one. */
export function searchPath(
  locale: Locale,
  asked: Partial<Record<(typeof QUESTION_NAMES)[number], string | number>>,
): string {
  const parameters = new URLSearchParams({ q: `${asked.q ?? ''}` })
  for (const name of ['kind', 'topic', 'year'] as const) if (asked[name]) parameters.set(name, `${asked[name]}`)
  if (asked.page && asked.page !== 1) parameters.set('page', `${asked.page}`)
  return `${localePath('/search', locale)}?${parameters}`
}
