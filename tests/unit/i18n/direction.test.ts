import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isolateLatin } from '../../../lib/i18n/direction.ts'

/** The runs of a Persian text that are set apart. */
function foreignRuns(text: string): string[] {
  return isolateLatin(text, 'fa')
    .filter((run) => run.foreign)
    .map((run) => run.text)
}

describe('Latin runs in Persian text', () => {
  it.each([
    ['a name', 'سازمان بین‌المللی مهاجرت (IOM) است.', ['IOM']],
    ['a name with its own brackets', 'سازمان IOM (UN Migration) در ژنو', ['IOM (UN Migration)']],
    ['an e-mail address', 'نشانی: iomtehran@iom.int، دفتر تهران', ['iomtehran@iom.int']],
    ['a web address, with its last slash', 'در https://iran.iom.int/ بخوانید', ['https://iran.iom.int/']],
    ['a path', 'صفحهٔ /fa/news را ببینید', ['/fa/news']],
    ['a telephone number', 'تلفن +41 22 717 9111، ژنو', ['+41 22 717 9111']],
    ['a telephone number in Persian digits', 'تلفن +۴۱ ۲۲ ۷۱۷ ۹۱۱۱، ژنو', ['+۴۱ ۲۲ ۷۱۷ ۹۱۱۱']],
    ['a telephone number without the country', 'تلفن ۰۲۱ ۲۲۸۶ ۰۵۶۵، تهران', ['۰۲۱ ۲۲۸۶ ۰۵۶۵']],
    ['a telephone number with a hyphen', 'تلفن (۰۲۱-۲۲۸۶۰۵۶۵) است', ['(۰۲۱-۲۲۸۶۰۵۶۵)']],
    ['a telephone number with its area in brackets', 'تلفن (۰۲۱) ۲۲۸۶۰۵۶۵ است', ['(۰۲۱) ۲۲۸۶۰۵۶۵']],
    ['a number below nought', 'دما −۵ تا -۱٫۵ درجه', ['−۵', '-۱٫۵']],
    ['a change in per cent', 'تغییر +۱۲٪ بود', ['+۱۲٪']],
    ['a code', 'پروژهٔ IB/0034 و DP.2557', ['IB/0034', 'DP.2557']],
    ['a percentage', 'حدود 50% از آنان', ['50%']],
    ['accented letters', 'شهر Besançon در فرانسه', ['Besançon']],
    ['two names with a Persian word between', 'IOM و UNHCR', ['IOM', 'UNHCR']],
    ['a slash after a Persian letter', 'و/یا و/IOM', ['IOM']],
  ])('sets %s apart', (_what, text, runs) => {
    expect(foreignRuns(text)).toEqual(runs)
  })

  it('leaves Persian numbers, years and quotation marks alone', () => {
    expect(foreignRuns('در سال ۱۴۰۲–۱۴۰۳، «۴۲٫۵٪» از ۱٬۲۰۰ نفر، ۱۰-۲۰ تن در ۰۵/۰۶')).toEqual([])
  })
})

it('keeps telephone numbers and signed numbers on one line, and lets names break', () => {
  const whole = isolateLatin('تلفن ۰۲۱ ۲۲۸۶ ۰۵۶۵، دما −۵، سازمان UN Migration', 'fa').filter((run) => run.whole)
  expect(whole.map((run) => run.text)).toEqual(['۰۲۱ ۲۲۸۶ ۰۵۶۵', '−۵'])
})

const mixed = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(' ', 'IOM', 'سازمان', '(', ')', '/', '+98 21', '۱۲', '،')),
  )
  .map((words) => words.join(''))

describe.each(['en', 'fa'] as const)('any text in the %s edition', (locale) => {
  it('is the same text when its runs are put together again', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const runs = isolateLatin(text, locale)
        expect(runs.map((run) => run.text).join('')).toBe(text)
        expect(runs.every((run) => run.text.length > 0)).toBe(true)
      }),
    )
  })
})

it('leaves no Latin letter outside a run and takes no Persian letter into one', () => {
  fc.assert(
    fc.property(mixed, (text) => {
      for (const run of isolateLatin(text, 'fa')) {
        expect(run.text).not.toMatch(run.foreign ? /[\u0621-\u06cc]/u : /\p{Script=Latin}/u)
      }
    }),
  )
})

it('leaves a left-to-right edition as it is', () => {
  expect(isolateLatin('IOM works in Iran', 'en')).toEqual([{ text: 'IOM works in Iran', foreign: false }])
})
