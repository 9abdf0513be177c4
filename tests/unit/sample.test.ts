import { describe, expect, test } from 'vitest'
import { IS_SWEEP, sample } from '../sample.ts'

const ITEMS = Array.from({ length: 50 }, (_, index) => index)

describe.skipIf(IS_SWEEP)('a sample', () => {
  test('has as many as asked, in their order, none twice', () => {
    const drawn = sample(ITEMS, 7, 'numbers')
    expect(drawn).toHaveLength(7)
    expect(drawn).toEqual([...new Set(drawn)].toSorted((a, b) => a - b))
  })

  test('is the same for the same purpose, and another for another', () => {
    expect(sample(ITEMS, 7, 'numbers')).toEqual(sample(ITEMS, 7, 'numbers'))
    expect(sample(ITEMS, 7, 'numbers')).not.toEqual(sample(ITEMS, 7, 'other numbers'))
  })

  test('of few is all of them', () => {
    expect(sample([1, 2, 3], 7, 'few')).toEqual([1, 2, 3])
  })
})

test.runIf(IS_SWEEP)('a sweep takes everything', () => {
  expect(sample(ITEMS, 7, 'numbers')).toEqual(ITEMS)
})
