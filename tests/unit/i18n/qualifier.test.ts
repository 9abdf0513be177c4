import { describe, expect, test } from 'vitest'
import { cutQualifier } from '../../../lib/i18n/qualifier.ts'

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
