import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NewsEntry } from '../../../lib/content/entries/entry.ts'
import {
  archivePages,
  countValues,
  enumerateListings,
  FACETS,
  facetValues,
  filterNews,
  hasListing,
  itemsOn,
  listingPath,
  PAGE_SIZE,
  pagesAround,
  parseListingPath,
} from '../../../lib/content/entries/listing.ts'
import { parseEdtf } from '../../../lib/i18n/edtf.ts'
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
          if (page !== undefined) expect(itemsOn(matching, page)).toHaveLength(PAGE_SIZE)
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

  test.each([
    ['page/01'],
    ['page/0'],
    ['page/-1'],
    ['page/1.5'],
    ['page/x'],
    ['year/2023/topic/health'],
    ['colour/red'],
    ['topic'],
  ])('/news/%s is nobody’s address', (path) => {
    expect(parseListingPath(path.split('/'))).toBeUndefined()
  })

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
          const last = archivePages(filterNews(items, chosen).length)
          expect(hasListing(items, { chosen, page: last + 1 })).toBe(false)
        }
      }),
    )
    expect(hasListing([], { chosen: { topic: 'health' } })).toBe(false)
  })

  test('a long list links to nine pages around the one that is shown', () => {
    expect(pagesAround(1, 3)).toEqual([1, 2, 3])
    expect(pagesAround(1, 1000)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(pagesAround(500, 1000)).toEqual([496, 497, 498, 499, 500, 501, 502, 503, 504])
    expect(pagesAround(1000, 1000).at(-1)).toBe(1000)
  })

  test('the front page and the archive, from its last page to its first, are the list', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (items) => {
        const archive = Array.from({ length: archivePages(items.length) }, (_, index) => index + 1).toReversed()
        expect([undefined, ...archive].flatMap((page) => itemsOn(items, page))).toEqual(items)
      }),
    )
  })

  test('a page of the archive has ten items, the front page up to nineteen', () => {
    expect(PAGE_SIZE).toBe(10)
    expect([0, 19, 20, 29, 30].map(archivePages)).toEqual([0, 0, 1, 1, 2])
    const items = Array.from({ length: 29 }, (_, index) => index)
    expect(itemsOn(items, undefined)).toHaveLength(19)
    expect(itemsOn(items, 1)).toEqual([19, 20, 21, 22, 23, 24, 25, 26, 27, 28])
  })

  test('a new item leaves every page of the archive as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 20 }), fc.nat(), (items, added) => {
        for (let page = 1; page <= archivePages(items.length); page += 1)
          expect(itemsOn([added, ...items], page)).toEqual(itemsOn(items, page))
      }),
    )
  })
})
