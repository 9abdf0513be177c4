import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NewsEntry } from '../../lib/content/entry.ts'
import {
  countValues,
  enumerateListings,
  FACETS,
  facetValues,
  filterNews,
  hasListing,
  listingPath,
  PAGE_SIZE,
  pageCount,
  pagesAround,
  parseListingPath,
} from '../../lib/content/listing.ts'
import { parseEdtf } from '../../lib/i18n/edtf.ts'
import { newsEntry } from './news-entry.ts'

const item = fc
  .record({
    kind: fc.constantFrom('press-release', 'news', 'story'),
    topics: fc.uniqueArray(fc.constantFrom('health', 'returns', 'data'), { maxLength: 2 }),
    places: fc.uniqueArray(fc.constantFrom('tehran', 'herat'), { maxLength: 2 }),
    date: fc.constantFrom('2020-08-01', '2023', '2023-04/2024-05', '2025-10'),
  })
  .map(({ date, ...data }) => newsEntry({ ...data, date: parseEdtf(date) }))

const news = fc.array(item, { maxLength: 60 })

describe('the news listing', () => {
  test('every listing has an address of its own that leads back to it', () => {
    fc.assert(
      fc.property(news, (items) => {
        const listings = enumerateListings(items)
        const paths = listings.map(listingPath)
        expect(new Set(paths).size).toBe(paths.length)
        for (const query of listings) {
          expect(parseListingPath(listingPath(query).split('/').slice(2))).toEqual(query)
        }
      }),
    )
  })

  test('no filter leads to an empty list, and no page lies beyond its last', () => {
    fc.assert(
      fc.property(news, (items) => {
        for (const { chosen, page } of enumerateListings(items)) {
          const matching = filterNews(items, chosen)
          expect(page).toBeLessThanOrEqual(pageCount(matching.length))
          if (FACETS.some((facet) => chosen[facet])) expect(matching.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  test('at most one filter and a year are combined, so that the number of lists stays bounded', () => {
    fc.assert(
      fc.property(news, (items) => {
        for (const { chosen } of enumerateListings(items)) {
          const others = Object.keys(chosen).filter((facet) => facet !== 'year')
          expect(others.length).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('an item whose date spans two years is found under both', () => {
    const spanning: NewsEntry = newsEntry({ date: parseEdtf('2023-04/2024-05') })
    expect(filterNews([spanning], { year: '2023' })).toHaveLength(1)
    expect(filterNews([spanning], { year: '2024' })).toHaveLength(1)
    expect(filterNews([spanning], { year: '2025' })).toHaveLength(0)
  })

  test.each([['page/1'], ['page/0'], ['page/x'], ['year/2023/topic/health'], ['colour/red'], ['topic']])(
    '/news/%s is nobody’s address',
    (path) => {
      expect(parseListingPath(path.split('/'))).toBeUndefined()
    },
  )

  test('the number beside a choice is that of the items behind it', () => {
    fc.assert(
      fc.property(news, (items) => {
        for (const facet of FACETS)
          for (const [value, count] of countValues(items, {}, facet))
            expect(count).toBe(items.filter((one) => facetValues(one, facet).includes(value)).length)
      }),
    )
  })

  test('a listing is there when it is enumerated, and its last page is the last', () => {
    fc.assert(
      fc.property(news, (items) => {
        for (const { chosen, page } of enumerateListings(items)) {
          expect(hasListing(items, { chosen, page })).toBe(true)
          const last = pageCount(filterNews(items, chosen).length)
          expect(hasListing(items, { chosen, page: last + 1 })).toBe(false)
        }
      }),
    )
    expect(hasListing([], { chosen: { topic: 'health' }, page: 1 })).toBe(false)
  })

  test('a long list links to nine pages around the one that is shown', () => {
    expect(pagesAround(1, 3)).toEqual([1, 2, 3])
    expect(pagesAround(1, 1000)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(pagesAround(500, 1000)).toEqual([496, 497, 498, 499, 500, 501, 502, 503, 504])
    expect(pagesAround(1000, 1000).at(-1)).toBe(1000)
  })

  test('a page holds ten items', () => {
    expect(PAGE_SIZE).toBe(10)
    expect([pageCount(0), pageCount(10), pageCount(11)]).toEqual([1, 1, 2])
  })
})
