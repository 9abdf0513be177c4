import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NewsEntry } from '../../../lib/content/entries/entry.ts'
import { findRelated } from '../../../lib/content/entries/related-news.ts'
import { newsEntry } from './news-entry.ts'

const keys = (...names: string[]) => fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 })
const data = fc.record({
  programmes: keys('returns', 'health', 'borders'),
  topics: keys('data', 'media', 'policy'),
  places: keys('tehran', 'herat'),
})
const news = fc
  .array(data, { minLength: 1, maxLength: 20 })
  .map((items) => items.map((item, index) => newsEntry(item, `item-${index}`)))

function shared({ data: a }: NewsEntry, { data: b }: NewsEntry): number {
  const both = (one: readonly string[], other: readonly string[]) => one.filter((key) => other.includes(key)).length
  return 2 * both(a.programmes, b.programmes) + both(a.topics, b.topics) + both(a.places, b.places)
}

describe('related news', () => {
  test('is the other news that shares most, the nearest in the list first among equals, the newer of two', () => {
    fc.assert(
      fc.property(news, fc.nat({ max: 19 }), (items, index) => {
        const one = items[index % items.length] ?? newsEntry({})
        const others = items.filter((other) => other !== one && shared(one, other) > 0)
        const distance = (other: NewsEntry) => Math.abs(items.indexOf(other) - items.indexOf(one))
        const expected = others
          .toSorted((a, b) => shared(one, b) - shared(one, a) || distance(a) - distance(b))
          .slice(0, 3)
        expect(findRelated(items, one, 3).map(({ slug }) => slug)).toEqual(expected.map(({ slug }) => slug))
      }),
    )
  })
})
