/**
 * The news listing and its filters as a bounded set of static addresses: one facet, optionally
 * narrowed to a year, each with its pages: /news, /news/page/2, /news/topic/health/year/2023.
 */
import { yearsOf } from '../i18n/edtf.ts'
import type { NewsEntry } from './entry.ts'

export const FACETS = ['kind', 'topic', 'place', 'year'] as const
export type Facet = (typeof FACETS)[number]

export const PAGE_SIZE = 10

/** What a listing shows: the chosen value of each facet, and the page counted from 1. */
export interface ListingQuery {
  readonly chosen: Partial<Record<Facet, string>>
  readonly page: number
}

/** Values of a facet that an item carries. */
export function facetValues(news: NewsEntry, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return [news.data.kind]
    case 'topic':
      return news.data.topics
    case 'place':
      return news.data.places
    case 'year':
      return yearsOf(news.data.date).map(String)
  }
}

/** Items that carry every chosen value. */
export function filterNews(news: readonly NewsEntry[], chosen: ListingQuery['chosen']): NewsEntry[] {
  return news.filter((item) =>
    FACETS.every((facet) => chosen[facet] === undefined || facetValues(item, facet).includes(chosen[facet])),
  )
}

/** Address of a listing. */
export function listingPath({ chosen, page }: ListingQuery): string {
  const parts = FACETS.flatMap((facet) => (chosen[facet] === undefined ? [] : [facet, chosen[facet]]))
  return ['/news', ...parts, ...(page > 1 ? ['page', String(page)] : [])].join('/')
}

/** Reads the part of an address below /news; undefined when it is not a listing's own address. */
export function parseListingPath(parts: readonly string[]): ListingQuery | undefined {
  const chosen: Partial<Record<Facet, string>> = {}
  let page = 1
  for (let index = 0; index < parts.length; index += 2) {
    const name = parts[index]
    const facet = FACETS.find((known) => known === name)
    if (facet) chosen[facet] = parts[index + 1]
    else if (name === 'page') page = Number(parts[index + 1])
  }
  const query = { chosen, page }
  return listingPath(query) === ['/news', ...parts].join('/') ? query : undefined
}

/** Every filter that has items: none, each value alone, and each value of kind, topic and place with each year. */
export function listFilters(news: readonly NewsEntry[]): ListingQuery['chosen'][] {
  const filters = new Map<string, ListingQuery['chosen']>()
  const add = (chosen: ListingQuery['chosen']) => filters.set(listingPath({ chosen, page: 1 }), chosen)
  add({})
  for (const item of news) {
    const years = facetValues(item, 'year')
    for (const facet of FACETS) {
      for (const value of facetValues(item, facet)) {
        add({ [facet]: value })
        if (facet !== 'year') for (const year of years) add({ [facet]: value, year })
      }
    }
  }
  return [...filters.values()]
}

/** Number of pages a listing of so many items has; an empty one has its first page. */
export function pageCount(items: number): number {
  return Math.max(1, Math.ceil(items / PAGE_SIZE))
}

/** Every listing there is, page by page; the listings' routes are made from this. */
export function enumerateListings(news: readonly NewsEntry[]): ListingQuery[] {
  return listFilters(news).flatMap((chosen) =>
    Array.from({ length: pageCount(filterNews(news, chosen).length) }, (_, index) => ({ chosen, page: index + 1 })),
  )
}
