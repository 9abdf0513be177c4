import { describe, expect, test } from 'vitest'
import { cutQualifier, cutUnit } from '../../../lib/i18n/qualifier.ts'

describe('words before a number', () => {
  test.each([
    ['more than 1,200,000', 'more than', '1,200,000'],
    ['بیش از ۱٬۲۰۰٬۰۰۰', 'بیش از', '۱٬۲۰۰٬۰۰۰'],
    ['about USD 158,900,000', 'about USD', '158,900,000'],
    ['462,000', '', '462,000'],
    ['۲۳۴ دلار', '', '۲۳۴ دلار'],
    ['no figure', '', 'no figure'],
  ])('of %s', (text, qualifier, rest) => {
    expect(cutQualifier(text)).toEqual([qualifier, rest])
  })
})

describe('what a number counts', () => {
  test.each([
    ['more than 450,000 people', 'more than 450,000', 'people'],
    ['بیش از ۴۵۰٬۰۰۰ نفر', 'بیش از ۴۵۰٬۰۰۰', 'نفر'],
    ['about 10,000,000 rials a month', 'about 10,000,000', 'rials a month'],
    ['nearly 70%', 'nearly 70%', ''],
    ['USD 47,820,000', 'USD 47,820,000', ''],
    ['۴۷٬۸۲۰٬۰۰۰ دلار آمریکا', '۴۷٬۸۲۰٬۰۰۰', 'دلار آمریکا'],
    ['no figure', 'no figure', ''],
  ])('of %s', (text, value, unit) => {
    expect(cutUnit(text)).toEqual([value, unit])
  })
})
