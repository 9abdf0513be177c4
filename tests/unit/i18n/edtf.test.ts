import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNewestFirst, type PartialDate, parseEdtf, yearsOf } from '../../../lib/i18n/edtf.ts'

/** A day, a month or a year from 1900 to 2099, as written. */
const simple = fc
  .tuple(
    fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([day, length]) => day.toISOString().slice(0, length))

/** Any date the site can hold, intervals too. */
const partialDate: fc.Arbitrary<PartialDate> = fc
  .oneof(
    simple,
    fc.tuple(simple, simple).map((ends) => ends.join('/')),
  )
  .map((text) => parseEdtf(text))
  .filter((date) => date !== undefined)

describe('reading a date', () => {
  it('takes the first and last day a vague date can mean', () => {
    expect(parseEdtf('2023-06-21')).toMatchObject({ precision: 'day', earliest: '2023-06-21', latest: '2023-06-21' })
    expect(parseEdtf('2024-02')).toMatchObject({ precision: 'month', earliest: '2024-02-01', latest: '2024-02-29' })
    expect(parseEdtf('2023')).toMatchObject({ precision: 'year', earliest: '2023-01-01', latest: '2023-12-31' })
    expect(parseEdtf('2023-04/2024-05')).toMatchObject({
      precision: 'interval',
      earliest: '2023-04-01',
      latest: '2024-05-31',
    })
  })

  it.each(['', '2023-13', '2023-00', '2023-02-29', '2023-06-00', '2026-13-45', '0000', '23', '2023-6-1', '۲۰۲۳'])(
    'refuses %s',
    (text) => {
      expect(parseEdtf(text)).toBeUndefined()
    },
  )

  it.each(['2024/2023', '2023-06-21/2023-06-20', '2023/', '/2023', '2023/2024/2025', '2023 / 2024', '2023/x'])(
    'refuses the interval %s',
    (text) => {
      expect(parseEdtf(text)).toBeUndefined()
    },
  )

  it('never throws, whatever is written', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseEdtf(text)))
    fc.assert(fc.property(fc.stringMatching(/^[\d/-]{0,22}$/), (text) => void parseEdtf(text)))
  })

  it('keeps what was written, and reads it again as the same date', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        expect(parseEdtf(` ${date.edtf} `)).toEqual(date)
      }),
    )
  })

  it('knows every day the calendar has', () => {
    fc.assert(
      fc.property(simple, (text) => {
        expect(parseEdtf(text)?.edtf).toBe(text)
      }),
    )
  })

  it('begins before it ends, and only an exact day is both at once', () => {
    fc.assert(
      fc.property(partialDate, ({ earliest, latest, precision }) => {
        expect(earliest <= latest).toBe(true)
        expect(earliest === latest).toBe(precision === 'day')
      }),
    )
  })

  it('refuses an interval whose ends are the wrong way round', () => {
    fc.assert(
      fc.property(simple, simple, (from, to) => {
        const [start, end] = [parseEdtf(from), parseEdtf(to)]
        fc.pre(start !== undefined && end !== undefined && end.latest < start.earliest)
        expect(parseEdtf(`${from}/${to}`)).toBeUndefined()
      }),
    )
  })
})

describe('the order, newest first', () => {
  it('puts later days before earlier ones, and a vague date where it can begin', () => {
    const written = ['2023', '2023-06-21', '2024-01', '2023-06', '2022/2024']
    const dates = written.map((text) => parseEdtf(text)).filter((date) => date !== undefined)
    expect(dates.sort(compareNewestFirst).map((date) => date.edtf)).toEqual([
      '2024-01',
      '2023-06-21',
      '2023-06',
      '2023',
      '2022/2024',
    ])
  })

  it('is a total order: one of two comes first, either way asked, and three never form a ring', () => {
    fc.assert(
      fc.property(partialDate, partialDate, partialDate, (a, b, c) => {
        expect(compareNewestFirst(a, a)).toBe(0)
        expect(Math.sign(compareNewestFirst(a, b)) + Math.sign(compareNewestFirst(b, a))).toBe(0)
        if (compareNewestFirst(a, b) <= 0 && compareNewestFirst(b, c) <= 0) {
          expect(compareNewestFirst(a, c)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })
})

it('names every year a date can fall in', () => {
  expect(yearsOf({ edtf: '', precision: 'interval', earliest: '2022-03-01', latest: '2024-01-31' })).toEqual([
    2022, 2023, 2024,
  ])
})
