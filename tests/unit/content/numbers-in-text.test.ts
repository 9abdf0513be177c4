import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statedNumbers } from '../../../lib/content/numbers/numbers-in-text.ts'
import { blankCode } from '../../../lib/content/read/text-lines.ts'
import { formatMoney, formatNumber, formatPercent } from '../../../lib/i18n/format.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'

const read = (text: string, field?: string) =>
  statedNumbers({ paragraph: 0, field, text, place: () => ({ file: 'x.md', line: 1, column: 1 }) }).map(
    ({ value, kind }) => [kind, value],
  )

describe.each(LOCALES)('numbers as texts in %s state them', (locale) => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), (value) => {
        expect(read(`a ${formatNumber(value, locale)} b`)).toEqual([['count', value]])
        expect(read(`a ${formatMoney(value, 'USD', locale)} b`)).toEqual([['money', value]])
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (share) => {
        expect(read(`a ${formatPercent(share / 100, locale)} b`)).toEqual([['percent', share]])
      }),
    )
  })
})

describe('words around a number', () => {
  it.each([
    ['3.42 million Afghans', [['count', 3_420_000]]],
    ['USD 47.8 million', [['money', 47_800_000]]],
    ['۴۷٫۸ میلیون دلار آمریکا', [['money', 47_800_000]]],
    [
      '70 per cent and ۷۰ درصد',
      [
        ['percent', 70],
        ['percent', 70],
      ],
    ],
  ])('%s', (text, numbers) => expect(read(text)).toEqual(numbers))

  it.each([
    ...['in 2023, and in 1402', '2017–2021', 'the 116th session', 'اجلاس ۱۱۶', '78th of 193 countries'],
    ...['CH-1211 Geneva', '10 million rials', '40 میلیارد ریال', '6/2025', '12 families'],
  ])('%s: no number a reader quotes as a count', (text) => expect(read(text)).toEqual([]))

  it.each(['021 2286 0565', '۰۲۱ ۲۲۸۶ ۰۵۶۵', '۰۲۱-۲۲۸۶۰۵۶۵', '+۹۸ ۲۱ ۲۲۸۶ ۰۵۶۵', '−۵۰۰', '±500'])(
    '%s: a number to call or a sign before it is no count',
    (number) => expect(read(blankCode(`تلفن ${number} است`))).toEqual([]),
  )

  it('leaves the numbers of contacts alone', () => {
    expect(read('+41 22 717 9111', 'contacts.0.telephone')).toEqual([])
  })
})
