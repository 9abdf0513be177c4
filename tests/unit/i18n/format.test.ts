import { describe, expect, it } from 'vitest'
import { type PartialDate, parseEdtf } from '../../../lib/i18n/edtf.ts'
import {
  formatBytes,
  formatDate,
  formatLanguage,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
} from '../../../lib/i18n/format.ts'
import type { Locale } from '../../../lib/i18n/locales.ts'

function date(edtf: string): PartialDate {
  const parsed = parseEdtf(edtf)
  if (!parsed) throw new Error(`${edtf} is no date`)
  return parsed
}

describe('a date in the English edition', () => {
  it.each([
    ['2023-06-21', '21 June 2023'],
    ['2023-06', 'June 2023'],
    ['2023', '2023'],
    ['2023-04/2024-05', 'April 2023 to May 2024'],
    ['2023-04/2023-05', 'April to May 2023'],
    ['2023-06-21/2023-06-25', '21 to 25 June 2023'],
    ['2023-06-21/2023-07-02', '21 June to 2 July 2023'],
    ['2023-12-30/2024-01-02', '30 December 2023 to 2 January 2024'],
    ['2022/2023-06', '2022 to June 2023'],
  ])('writes %s as %s, and no second date', (edtf, text) => {
    expect(formatDate(date(edtf), 'en')).toMatchObject({ primary: text, secondary: undefined })
  })
})

describe('a date in the Persian edition', () => {
  it.each([
    ['2023-06-21', '۳۱ خرداد ۱۴۰۲', '۲۱ ژوئن ۲۰۲۳'],
    ['2024-01-02', '۱۲ دی ۱۴۰۲', '۲ ژانویهٔ ۲۰۲۴'],
    ['2023-06', 'خرداد–تیر ۱۴۰۲', 'ژوئن ۲۰۲۳'],
    ['2023-03', 'اسفند ۱۴۰۱ – فروردین ۱۴۰۲', 'مارس ۲۰۲۳'],
    ['2023', '۱۴۰۱–۱۴۰۲', '۲۰۲۳'],
    ['2023-06-23/2023-06-25', 'از ۲ تا ۴ تیر ۱۴۰۲', 'از ۲۳ تا ۲۵ ژوئن ۲۰۲۳'],
    ['2023-06-21/2023-06-25', 'از ۳۱ خرداد تا ۴ تیر ۱۴۰۲', 'از ۲۱ تا ۲۵ ژوئن ۲۰۲۳'],
    ['2023-04/2024-05', 'از فروردین ۱۴۰۲ تا خرداد ۱۴۰۳', 'از آوریل ۲۰۲۳ تا مهٔ ۲۰۲۴'],
    ['2023-01/2023-05', 'از دی ۱۴۰۱ تا خرداد ۱۴۰۲', 'از ژانویه تا مهٔ ۲۰۲۳'],
    ['2022/2023', 'از ۱۴۰۰ تا ۱۴۰۲', 'از ۲۰۲۲ تا ۲۰۲۳'],
  ])('writes %s as %s, with %s beside it', (edtf, primary, secondary) => {
    expect(formatDate(date(edtf), 'fa')).toMatchObject({ primary, secondary })
  })
})

it.each([
  ['2023-06-21', '2023-06-21'],
  ['2023-06', '2023-06'],
  ['2023', '2023'],
  ['2023-04/2024-05', undefined],
])('gives <time> a value for %s that HTML allows: %s', (edtf, datetime) => {
  expect(formatDate(date(edtf), 'en').datetime).toBe(datetime)
  expect(formatDate(date(edtf), 'fa').datetime).toBe(datetime)
})

describe('numbers, lists, money and sizes', () => {
  const cases: [string, (locale: Locale) => string, string, string][] = [
    ['a number', (locale) => formatNumber(1234567.5, locale), '1,234,567.5', '۱٬۲۳۴٬۵۶۷٫۵'],
    ['a rounded number', (locale) => formatNumber(2 / 3, locale, { maximumFractionDigits: 1 }), '0.7', '۰٫۷'],
    ['a percentage', (locale) => formatPercent(0.425, locale), '42.5%', '۴۲٫۵\u200F٪'],
    ['whole money', (locale) => formatMoney(47_820_000, 'USD', locale), 'USD 47,820,000', '۴۷٬۸۲۰٬۰۰۰ دلار آمریکا'],
    ['money with cents', (locale) => formatMoney(4.5, 'EUR', locale), 'EUR 4.50', '۴٫۵۰ یورو'],
    ['a few bytes', (locale) => formatBytes(512, locale), '512 B', '۵۱۲ بایت'],
    ['a font', (locale) => formatBytes(39_123, locale), '39 kB', '۳۹ کیلوبایت'],
    ['almost a megabyte', (locale) => formatBytes(999_950, locale), '1 MB', '۱ مگابایت'],
    ['a report', (locale) => formatBytes(1_540_000, locale), '1.5 MB', '۱٫۵ مگابایت'],
  ]

  it.each(cases)('writes %s as readers of each edition do', (_what, write, english, persian) => {
    expect(write('en')).toBe(english)
    expect(write('fa')).toBe(persian)
  })

  it('names a language in the words of the edition', () => {
    expect(formatLanguage('fa', 'en')).toBe('Persian')
    expect(formatLanguage('fr', 'fa')).toBe('فرانسوی')
  })

  it('joins a list with the words of the edition', () => {
    expect(formatList(['Tehran', 'Herat', 'Kabul'], 'en')).toBe('Tehran, Herat and Kabul')
    expect(formatList(['تهران', 'هرات'], 'fa')).toBe('تهران و هرات')
  })
})
