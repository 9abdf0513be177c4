import { expect, test } from 'vitest'
import { makeQueries } from './search-queries.ts'

const TEXTS = ['Humanitarian assistance for returnees', 'بازگشت داوطلبانه به افغانستان با کمک‌های ما']

test('the same texts give the same queries', () => {
  expect(makeQueries(TEXTS, 20)).toEqual(makeQueries(TEXTS, 20))
})

test('a query is one to four words', () => {
  const lengths = makeQueries(TEXTS, 200).map((query) => query.split(' ').length)
  expect([...new Set(lengths)].sort()).toEqual([1, 2, 3, 4])
})

test('most words are of the texts, some are not', () => {
  const words = makeQueries(TEXTS, 200).flatMap((query) => query.split(' '))
  const known = words.filter((word) => TEXTS.some((text) => text.split(' ').includes(word)))
  expect(known.length).toBeGreaterThan(words.length / 2)
  expect(known.length).toBeLessThan(words.length)
})

test('texts without a word are an error', () => {
  expect(() => makeQueries(['1 2 3'], 1)).toThrow('no words')
})
