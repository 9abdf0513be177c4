import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatYear, monthStarts } from '../../../lib/i18n/axis-text.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { APPROXIMATIONS, formatAmount, formatQuantity } from '../../../lib/i18n/quantity.ts'

const people = {
  en: { key: 'people', name: 'people', counted: '{n} people' },
  fa: { key: 'people', name: 'نفر', counted: '{n} نفر' },
}
const dollars = { key: 'USD', name: 'US dollars', counted: '{n}' }
const percent = { key: 'percent', name: 'per cent', counted: '{n}' }

describe('an amount in words', () => {
  it.each([
    ['exact', '1,000,000 people', '۱٬۰۰۰٬۰۰۰ نفر'],
    ['rounded', '1,000,000 people', '۱٬۰۰۰٬۰۰۰ نفر'],
    ['about', 'about 1,000,000 people', 'حدود ۱٬۰۰۰٬۰۰۰ نفر'],
    ['more-than', 'more than 1,000,000 people', 'بیش از ۱٬۰۰۰٬۰۰۰ نفر'],
    ['nearly', 'nearly 1,000,000 people', 'نزدیک به ۱٬۰۰۰٬۰۰۰ نفر'],
  ] as const)('says how exact it is: %s', (approximation, en, fa) => {
    expect(formatQuantity(1_000_000, approximation, people.en, 'en')).toBe(en)
    expect(formatQuantity(1_000_000, approximation, people.fa, 'fa')).toBe(fa)
  })

  it('writes money and percentages with their sign and without a noun', () => {
    expect(formatQuantity(47_820_000, 'exact', dollars, 'en')).toBe('USD 47,820,000')
    expect(formatQuantity(47_820_000, 'exact', dollars, 'fa')).toBe('۴۷٬۸۲۰٬۰۰۰ دلار آمریکا')
    expect(formatQuantity(17, 'exact', percent, 'en')).toBe('17%')
    expect(formatQuantity(17, 'exact', percent, 'fa')).toBe('۱۷\u200F٪')
  })

  it('writes both ends of a range', () => {
    expect(formatAmount({ from: 20, to: 30 }, 'about', people.en, 'en')).toBe('about 20 to 30')
  })

  it.each(LOCALES)('never loses a digit, in %s', (locale) => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.constantFrom(...APPROXIMATIONS), (value, approximation) => {
        const text = formatAmount(value, approximation, people[locale], locale)
        const digits = text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0)).replace(/\D/g, '')
        expect(Number(digits)).toBe(value)
      }),
    )
  })
})

describe('an axis', () => {
  it('writes years without a separator', () => {
    expect(formatYear(2017, 'en')).toBe('2017')
    expect(formatYear(2017, 'fa')).toBe('۲۰۱۷')
  })

  it('begins months where the calendar of the edition begins them', () => {
    expect(monthStarts('2025-03-15', '2025-05-02', 'en').map(({ iso }) => iso)).toEqual(['2025-04-01', '2025-05-01'])
    expect(monthStarts('2025-03-15', '2025-05-02', 'fa').map(({ iso }) => iso)).toEqual(['2025-03-21', '2025-04-21'])
  })
})
