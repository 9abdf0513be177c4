import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSpelling } from '../../../lib/content/check/check-spelling.ts'
import { Dictionaries } from '../../../lib/content/check/dictionaries.ts'
import { Problems } from '../../../lib/content/read/content-error.ts'
import { blankCode } from '../../../lib/content/read/text-lines.ts'
import { fixtureSite } from './fixture-site.ts'

const dictionaries = new Dictionaries({ en: new Set(['IOM', 'Torbat', 'Torbat-e-Jam']), fa: new Set(['ویراسامی']) })
const unknown = (text: string) => dictionaries.findUnknown(text).map(({ word }) => word)

const ENGLISH = ['migration', 'people', 'health', 'border', 'organise', 'returned', 'family', 'water', 'well']
const PERSIAN = ['مهاجرت', 'مردم', 'سلامت', 'مرز', 'خانواده', 'بازگشت', 'آب', 'کتاب']
const NONSENSE = fc.stringMatching(/^[bcdfgkpqxz]{6,9}$/)

describe('known are', () => {
  test.each([
    ['words as the dictionary has them', 'The organisation organised a programme; colour and labour.'],
    ['words that begin a sentence or stand in capitals', 'Returned. ANNUAL REPORT FROM TEHRAN'],
    ['possessives and short forms', "IOM’s family’s families’ Iran's don’t can't"],
    ['compounds of known words', 'well-known, border-related, Torbat-e-Jam'],
    ['words of the project', 'IOM in Torbat'],
    ['words with half-spaces', 'می‌روند، خانواده‌ها، کتاب‌هایشان'],
    ['words with vowel marks and the hamza of the construct state', 'خانهٔ مُهاجِر حتماً'],
    ['names of the project in Persian letters', 'لالی ویراسامی'],
    ['words of both scripts in one line', 'سازمان (IOM) و migration'],
    ['digits and what stands beside them', 'In 2023, the 116th; CH-1211, A4, COVID-19; ۱۴۰۲، ۵٫۴'],
    ['addresses', 'see iran.iom.int or [page](/qxzzk) and https://example.org/qxzzk, qxzzk@example.org, `qxzzk`'],
  ])('%s', (_, text) => {
    expect(unknown(blankCode(text))).toEqual([])
  })
})

describe('unknown are', () => {
  test.each([
    ['a letter too many or too few', 'They recieved the Organisaton', ['recieved', 'Organisaton']],
    ['American spellings', 'color and labor', ['color', 'labor']],
    ['names without their capital', 'in tehran on monday', ['tehran', 'monday']],
    ['a possessive without its s', 'Qxzzk’s', ['Qxzzk']],
    ['the part of a compound that is wrong', 'well-knwon, کتاب‌هاییی', ['knwon', 'هاییی']],
    ['Persian words', 'این کتاب بزگ است', ['بزگ']],
  ])('%s', (_, text, words) => {
    expect(unknown(text)).toEqual(words)
  })
})

test('known words stay known however they are written and joined', () => {
  const written = fc.constantFrom(
    (word: string) => word,
    (word: string) => word.toUpperCase(),
    (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
    (word: string) => `${word}’s`,
    (word: string) => `${word}'s`,
    (word: string) => `«${word}»`,
  )
  const english = fc.tuple(fc.constantFrom(...ENGLISH), written).map(([word, write]) => write(word))
  const spaces = fc.constantFrom(' ', '-', ', ', ' – ', '/', '\n')
  fc.assert(
    fc.property(fc.array(fc.tuple(english, spaces)), (words) => {
      expect(unknown(words.flat().join(''))).toEqual([])
    }),
  )
  const persianSpaces = fc.constantFrom(' ', '\u200c', '، ', '؟ ', ' » ')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...PERSIAN), persianSpaces)), (words) => {
      expect(unknown(words.flat().join(''))).toEqual([])
    }),
  )
})

test('a word that does not exist is found where it stands', () => {
  const known = fc.array(fc.constantFrom(...ENGLISH, ...PERSIAN))
  fc.assert(
    fc.property(known, NONSENSE, known, (before, word, after) => {
      const text = [...before, word, ...after].join(' ')
      expect(dictionaries.findUnknown(text)).toMatchObject([{ word, index: text.indexOf(word) }])
    }),
  )
})

describe('for a slip the right word is suggested', () => {
  test.each([
    ['recieved', 'received'],
    ['tehran', 'Tehran'],
    ['Torbot', 'Torbat'],
    ['بزگ', 'بزرگ'],
    ['ویراسمی', 'ویراسامی'],
  ])('%s', (slip, right) => {
    const [found] = dictionaries.findUnknown(slip)
    expect(found && dictionaries.suggest(found)).toContain(right)
  })

  test('and never more than three', () => {
    fc.assert(
      fc.property(NONSENSE, (word) => {
        const [found] = dictionaries.findUnknown(word)
        expect(found && dictionaries.suggest(found).length).toBeLessThanOrEqual(3)
      }),
      { numRuns: 10 },
    )
  })
})

test('a text in a language of its own is not told of word by word', () => {
  const place = (offset = 0) => ({ file: 'x.md', line: 1, column: offset + 1 })
  const line = { field: undefined, paragraph: 0, text: 'bcdfgk pqxzbc '.repeat(500), place }
  const site = fixtureSite()
  const problems = new Problems()
  checkSpelling([{ locale: 'en', lines: [line] }], site, problems)
  site.remove()
  expect(problems.list).toHaveLength(201)
  expect(problems.list.at(-1)?.problem).toMatch(/too many$/)
})
