import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { median, percentile, spread } from './statistics.ts'

describe('the median', () => {
  test('is the value in the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5)
  })

  test('lies between the two in the middle', () => {
    expect(median([1, 2, 4, 100])).toBe(3)
  })

  test('of nothing is an error', () => {
    expect(() => median([])).toThrow('Nothing was measured')
  })

  test('has as many above as below', () => {
    const numbers = fc.array(fc.integer(), { minLength: 1 })
    fc.assert(
      fc.property(numbers, (values) => {
        const middle = median(values)
        const below = values.filter((value) => value < middle).length
        const above = values.filter((value) => value > middle).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2)
      }),
    )
  })
})

describe('the spread', () => {
  test('is the distance of the extremes in per cent of the median', () => {
    expect(spread([90, 100, 120])).toBe(30)
  })

  test('is 0 where the median is', () => {
    expect(spread([0, 0, 5])).toBe(0)
  })
})

test('a percentile is a value that was measured, which that share does not exceed', () => {
  const values = Array.from({ length: 101 }, (_, index) => 100 - index)
  expect([0, 0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([0, 50, 95, 100])
  expect(percentile([7], 0.95)).toBe(7)
})
