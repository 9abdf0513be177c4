/**
 * The news listing and its filters as a bounded set of static addresses: one facet, optionally
 * narrowed to a year, each with its pages: /news, /news/page/2, /news/topic/health/year/2023.
 *
 * Pages are counted from the oldest, so a page of the archive keeps its address and its items for good, and a new
 * item changes the front page of its lists alone.
 */
import { yearsOf } from '../../i18n/edtf.ts'
import { memoize } from '../../memoize.ts'
import type { NewsEntry } from './entry.ts'

export const FACETS = ['kind', 'topic', 'place', 'year'] as const
export type Facet = (typeof FACETS)[number]

export const PAGE_SIZE = 10

/** What a listing shows: the chosen value of each facet, and which page. */
export interface ListingQuery {
  readonly chosen: Partial<Record<Facet, string>>
  /** A page of the archive, 1 being the oldest. Without it, the front page, which has the newest items. */
  readonly page?: number | undefined
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
      return yearsKnown(news.data)
  }
}

/** The years of an item; none where its date is a guess between two of them. */
function yearsKnown({ date, dateMeaning }: NewsEntry['data']): string[] {
  const years = yearsOf(date)
  return dateMeaning === 'estimated' && years.length > 1 ? [] : years.map(String)
}

/** Items that carry every chosen value. */
export function filterNews(news: readonly NewsEntry[], chosen: ListingQuery['chosen']): readonly NewsEntry[] {
  return listsOf(news).get(listingPath({ chosen }))?.items ?? []
}

/** Address of a listing. */
export function listingPath({ chosen, page }: ListingQuery): string {
  const parts = FACETS.flatMap((facet) => (chosen[facet] === undefined ? [] : [facet, chosen[facet]]))
  return ['/news', ...parts, ...(page === undefined ? [] : ['page', String(page)])].join('/')
}

/** Reads the part of an address below /news; undefined when it is not a listing's own address. */
export function parseListingPath(parts: readonly string[]): ListingQuery | undefined {
  const chosen: Partial<Record<Facet, string>> = {}
  let page: number | undefined
  for (let index = 0; index < parts.length; index += 2) {
    const name = parts[index]
    const facet = FACETS.find((known) => known === name)
    if (facet) chosen[facet] = parts[index + 1]
    else if (name === 'page') page = Number(parts[index + 1])
  }
  if (page !== undefined && !(Number.isInteger(page) && page > 0)) return undefined
  const query = { chosen, page }
  return listingPath(query) === ['/news', ...parts].join('/') ? query : undefined
}

/** One choice of filters, and the items behind it. */
interface List {
  readonly chosen: ListingQuery['chosen']
  readonly items: NewsEntry[]
}

/**
 * Every list that has items, by its address: all news, each value alone, and each value of kind, topic and place with
 * each year. Thousands of pages ask for them, so the news is gone through once.
 */
const listsOf = memoize((news: readonly NewsEntry[]): ReadonlyMap<string, List> => {
  const lists = new Map<string, List>([['/news', { chosen: {}, items: [...news] }]])
  for (const item of news) {
    for (const chosen of choicesOf(item)) {
      const path = listingPath({ chosen })
      const list = lists.get(path) ?? { chosen, items: [] }
      list.items.push(item)
      lists.set(path, list)
    }
  }
  return lists
})

function choicesOf(item: NewsEntry): ListingQuery['chosen'][] {
  const years = facetValues(item, 'year')
  const others = FACETS.filter((facet) => facet !== 'year')
  return [
    ...others.flatMap((facet) =>
      facetValues(item, facet).flatMap((value) => [
        { [facet]: value },
        ...years.map((year) => ({ [facet]: value, year })),
      ]),
    ),
    ...years.map((year) => ({ year })),
  ]
}

/** How many pages of archive a list of so many items has. Its front page then has from ten to nineteen items. */
export function archivePages(items: number): number {
  return Math.max(0, Math.floor(items / PAGE_SIZE) - 1)
}

/** The items of one page, newest first. */
export function itemsOn<Item>(items: readonly Item[], page: ListingQuery['page']): readonly Item[] {
  if (page === undefined) return items.slice(0, items.length - PAGE_SIZE * archivePages(items.length))
  const start = items.length - PAGE_SIZE * page
  return items.slice(start, start + PAGE_SIZE)
}

/** Pages a long list links to, of `pages`: up to nine around the current one. A list of a thousand pages needs no thousand links. */
export function pagesAround(page: number, pages: number): number[] {
  const first = Math.max(1, Math.min(page - 4, pages - 8))
  return Array.from({ length: Math.min(9, pages) }, (_, index) => first + index)
}

/** The values of a facet that some of the items under `base` carry, and how many do. */
export function countValues(
  news: readonly NewsEntry[],
  base: ListingQuery['chosen'],
  facet: Facet,
): ReadonlyMap<string, number> {
  const values = [...listsOf(news).values()].flatMap(({ chosen }) =>
    Object.keys(chosen).length === 1 && chosen[facet] !== undefined ? [chosen[facet]] : [],
  )
  const counts = values.map((value) => [value, filterNews(news, { ...base, [facet]: value }).length] as const)
  return new Map(counts.filter(([, count]) => count > 0))
}

/** Whether search engines are to list it: narrowed twice, or in the archive, it is another view of what they have. */
export function isIndexed({ chosen, page }: ListingQuery): boolean {
  return page === undefined && Object.keys(chosen).length < 2
}

/** Whether there is such a listing. */
export function hasListing(news: readonly NewsEntry[], { chosen, page }: ListingQuery): boolean {
  const list = listsOf(news).get(listingPath({ chosen }))
  return list !== undefined && (page ?? 0) <= archivePages(list.items.length)
}

/** Every listing there is, page by page; the listings' routes are made from this. */
export function enumerateListings(news: readonly NewsEntry[]): ListingQuery[] {
  return [...listsOf(news).values()].flatMap(({ chosen, items }) => [
    { chosen },
    ...Array.from({ length: archivePages(items.length) }, (_, index) => ({ chosen, page: index + 1 })),
  ])
}
