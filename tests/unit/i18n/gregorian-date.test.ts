import fc from 'fast-check'
import { jalaaliMonthLength, toGregorian } from 'jalaali-js'
import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../../../lib/i18n/edtf.ts'
import { gregorianDate } from '../../../lib/i18n/solar-hijri.ts'
import { zipTime } from '../../../lib/site/zip-time.ts'

const pad = (value: number, length = 2) => String(value).padStart(length, '0')
/** What the independent implementation says. */
function judged(year: number, month: number, day: number): string {
  const { gy, gm, gd } = toGregorian(year, month, day)
  return `${pad(gy, 4)}-${pad(gm)}-${pad(gd)}`
}
/** A month of the years that people write dates of by mistake. */
const MONTH = fc.tuple(fc.integer({ min: 1300, max: 1499 }), fc.integer({ min: 1, max: 12 }))

describe('a date of the Solar Hijri calendar is turned into the Gregorian one', () => {
  test('every day as an independent calendar has it', () => {
    fc.assert(
      fc.property(MONTH, fc.integer({ min: 1, max: 31 }), ([year, month], day) => {
        fc.pre(day <= jalaaliMonthLength(year, month))
        expect(gregorianDate(`${year}-${pad(month)}-${pad(day)}`)).toBe(judged(year, month, day))
      }),
    )
  })

  test('a month is the days from its first to its last', () => {
    fc.assert(
      fc.property(MONTH, ([year, month]) => {
        const last = judged(year, month, jalaaliMonthLength(year, month))
        expect(gregorianDate(`${year}-${pad(month)}`)).toBe(`${judged(year, month, 1)}/${last}`)
      }),
    )
  })

  test.each([
    ['a year', '1404', '2025-03-21/2026-03-20'],
    ['an interval', '1404-01/1404-02', '2025-03-21/2025-05-21'],
    ['Persian digits and strokes', '۱۴۰۴/۷/۲۰', '2025-10-12'],
    ['a Gregorian day', '2025-10-12', undefined],
    ['a day the calendar does not have', '1404-12-30', undefined],
    ['words', 'مهر ۱۴۰۴', undefined],
  ])('%s', (_, written, meant) => {
    expect(gregorianDate(written)).toBe(meant)
  })

  test('whatever is answered is a date, and nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^1[34][\d۰-۹/.-]{0,12}$/)), (written) => {
        const meant = gregorianDate(written)
        expect(meant === undefined || parseEdtf(meant)).toBeTruthy()
      }),
    )
  })
})

test('no day is one that a ZIP cannot carry', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (year) => {
      const years = zipTime(`${pad(year, 4)}-02-28`).getFullYear()
      expect(years).toBeGreaterThanOrEqual(1980)
      expect(years).toBeLessThanOrEqual(2099)
    }),
  )
})
