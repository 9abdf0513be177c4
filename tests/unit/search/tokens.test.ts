import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tellingWords } from '../../../lib/search/stop-words.ts'
import { textWords, words } from '../../../lib/search/tokens.ts'
import { WORD_STEPS } from '../../../lib/search/word-steps.ts'
import { tokens } from './site.ts'

const terms = (text: string) => tokens(text).map(({ term }) => term)

/** For each rule, by its name: words that become the same, and words that must stay apart. */
const EXAMPLES: Record<string, { same: readonly string[][]; apart: readonly string[][] }> = {
  "English possessive: Geneva's": {
    same: [
      ['Iran’s', 'Iran'],
      ["migrants'", 'migrants'],
      ["don't", 'dont'],
    ],
    apart: [],
  },
  'English plurals: services, families, boxes, children': {
    same: [
      ['services', 'service'],
      ['families', 'family'],
      ['boxes', 'box'],
      ['crises', 'crisis'],
      ['women', 'woman'],
      ['branches', 'branch'],
      ['returnees', 'returnee'],
    ],
    apart: [
      ['access', 'acces'],
      ['news', 'new'],
      ['status', 'statu'],
      ['analysis', 'analysi'],
    ],
  },
  'Persian plural in ها: کتابها, کتابهای': {
    same: [['کتاب‌ها', 'کتابها', 'کتاب‌های', 'کتابهای', 'کتاب‌هایشان', 'کتاب']],
    apart: [['تنها', 'تن']],
  },
  'Persian plural in ان, گان, ین: مهاجران, پناهندگان, مهاجرین': {
    same: [
      ['مهاجران', 'مهاجرین', 'مهاجر'],
      ['پناهندگان', 'پناهنده'],
      ['زنان', 'زن'],
    ],
    apart: [
      ['ایران', 'ایر'],
      ['تهران', 'تهر'],
      ['زمین', 'زم'],
    ],
  },
}

test('every word rule has examples', () => {
  expect(Object.keys(EXAMPLES)).toEqual(WORD_STEPS.map(({ name }) => name))
})

describe.each(Object.entries(EXAMPLES))('%s', (_, { same, apart }) => {
  test.each(same)('one word: %s, %s', (...forms) => {
    expect(new Set(forms.map((form) => terms(form)[0])).size).toBe(1)
  })

  test.each(apart.map(([a, b]) => [a, b] as const))('two words: %s and %s', (a, b) => {
    expect(terms(a ?? '')[0]).not.toBe(terms(b ?? '')[0])
  })
})

describe('half-space (ZWNJ)', () => {
  test('a bound word is known joined and by its parts', () => {
    expect(terms('بین‌المللی')).toEqual(['بینالمللی', 'بین', 'المللی'])
  })

  test('endings are no parts', () => {
    expect(terms('کتاب‌هایی')).toEqual(['کتاب'])
  })

  test('neither is the beginning of a verb', () => {
    expect(terms('می‌روند')).toEqual(['میروند', 'روند'])
  })

  test('a stray half-space before or after a word means nothing', () => {
    expect(terms('\u200Cمهاجر\u200C')).toEqual(['مهاجر'])
  })

  test('each part has its own place', () => {
    const text = 'سازمان بین‌المللی'
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'سازمان',
      'بین‌المللی',
      'بین',
      'المللی',
    ])
  })
})

describe('numbers', () => {
  test.each(['1,100,000', '۱٬۱۰۰٬۰۰۰', '۱,۱۰۰,۰۰۰', '1100000'])('%s is one number', (number) => {
    expect(terms(number)).toEqual(['1100000'])
  })

  test('a list of numbers is no number', () => {
    expect(terms('2019,2020')).toEqual(['2019', '2020'])
  })
})

describe('words that carry meaning', () => {
  const telling = (text: string) => tellingWords(text).map(({ term }) => term)

  test('common words are ignored beside others', () => {
    expect(telling('the return of the migrants')).toEqual(['return', 'migrant'])
    expect(telling('بازگشت به افغانستان از ایران')).toEqual(['بازگشت', 'افغانست', 'ایران'])
  })

  test('but not when there is nothing else', () => {
    expect(telling('who we are')).toEqual(['who', 'we', 'are'])
  })
})

describe('any text at all', () => {
  test('an index reads its words as a search does, however often it has met them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const found = [...words(text)]
        expect([[...textWords(text)], [...textWords(text)]]).toEqual([found, found])
      }),
    )
  })

  test('words come in order, inside the text, on character boundaries', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        // Two words may share a character that stands for both.
        let before = { start: 0, end: 0 }
        for (const { start, end, term } of words(text)) {
          expect(start).toBeGreaterThanOrEqual(before.start)
          expect(end).toBeGreaterThanOrEqual(before.end)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          if (!/\p{Cs}/u.test(text)) expect(text.slice(start, end)).not.toMatch(/\p{Cs}/u)
          expect(term).not.toBe('')
          before = { start, end }
        }
      }),
    )
  })

  test('a character that stands for two words is the place of both', () => {
    expect([...words('¼')]).toMatchObject([
      { term: '1', start: 0, end: 1 },
      { term: '4', start: 0, end: 1 },
    ])
  })

  test('a word without end is cut', () => {
    expect(terms('a'.repeat(10_000))[0]).toHaveLength(64)
  })
})
