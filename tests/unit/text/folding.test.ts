import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FOLDING_STEPS } from '../../../lib/text/folding-steps.ts'
import { fold, foldText, originalRange } from '../../../lib/text/normalise.ts'

/** For each rule, by its name: spellings that readers use, and what they all become. */
const EXAMPLES: Record<string, readonly (readonly [written: string, folded: string])[]> = {
  'presentation forms, full-width letters and ligatures': [
    ['ﻻﺯﻡ', 'لازم'],
    ['ＩＯＭ', 'iom'],
    ['ﬁnance', 'finance'],
  ],
  'Latin case': [
    ['TEHRAN', 'tehran'],
    ['İstanbul', 'istanbul'],
  ],
  'Latin diacritics': [
    ['Türkiye', 'turkiye'],
    ['Tu\u0308rkiye', 'turkiye'],
    ['København', 'kobenhavn'],
    ['Straße', 'strasse'],
  ],
  'yeh: ي ى ې ے': [
    ['ايران', 'ایران'],
    ['موسى', 'موسی'],
  ],
  'kaf: ك ڪ': [['كمك', 'کمک']],
  'alef: آ أ إ ٱ': [
    ['آمایش', 'امایش'],
    ['ا\u0653مایش', 'امایش'],
    ['تأمین', 'تامین'],
    ['إسلام', 'اسلام'],
  ],
  'heh: ة ۀ ە ہ': [
    ['مدرسة', 'مدرسه'],
    ['خانۀ', 'خانه'],
    ['خانه\u0654', 'خانه'],
  ],
  'waw with hamza: ؤ': [['مسؤول', 'مسوول']],
  'yeh with hamza: ئ': [['مسئول', 'مسیول']],
  'lone hamza: ء': [['شیء', 'شی']],
  'vowel marks (harakat)': [['مُهاجِرَت', 'مهاجرت']],
  'tatweel: ـ': [['مهـــاجر', 'مهاجر']],
  'Persian and Arabic digits': [
    ['۱۴۰۲', '1402'],
    ['٢٠٢٣', '2023'],
  ],
  'apostrophes: ’ ‘ ʼ': [['Iran’s', "iran's"]],
  'invisible characters': [['\u200Fمها\u200Dجر\u200E', 'مهاجر']],
}

test('every folding rule has examples', () => {
  expect(Object.keys(EXAMPLES)).toEqual(FOLDING_STEPS.map(({ name }) => name))
})

describe.each(Object.entries(EXAMPLES))('%s', (_, examples) => {
  test.each(examples)('%s is found as %s', (written, folded) => {
    expect(foldText(written)).toBe(folded)
  })
})

describe('other scripts keep their words', () => {
  test.each(['हिन्दी', '한국어', '日本語', 'ትግርኛ'])('%s', (word) => {
    expect(foldText(word)).toBe(word)
  })
})

describe('places in the original', () => {
  test('vowel marks stay with their letter', () => {
    const text = 'خدمات مُهاجِرَتِ ایران'
    const folded = fold(text)
    const from = folded.text.indexOf('مهاجرت')
    const { start, end } = originalRange(folded, from, from + 'مهاجرت'.length)
    expect(text.slice(start, end)).toBe('مُهاجِرَتِ')
  })

  test('a ligature is taken whole, though only half of it was asked for', () => {
    const folded = fold('ﻻ')
    expect(folded.text).toBe('لا')
    expect(originalRange(folded, 0, 1)).toEqual({ start: 0, end: 1 })
  })

  test('every folded character knows where it came from, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text)
        expect(folded.text).toBe(foldText(text))
        expect(folded.starts).toHaveLength(folded.text.length)
        expect(folded.starts).toEqual([...folded.starts].sort((a, b) => a - b))
        for (const [unit, start] of folded.starts.entries()) {
          const { end } = originalRange(folded, unit, unit + 1)
          expect(end).toBeGreaterThan(start)
          expect(foldText(text.slice(start, end))).toContain(folded.text[unit])
        }
      }),
    )
  })

  test('folding what is folded changes nothing, for every letter and mark', () => {
    expect(LETTERS.map(foldText).filter((folded) => foldText(folded) !== folded)).toEqual([])
  })
})

/** All letters, digits and marks but ideographs and Korean syllables, of which there are too many to try. */
const LETTERS = Array.from({ length: 0x1ffff }, (_, code) => code)
  .filter((code) => code < 0x3400 || (code > 0xd7a3 && (code < 0x17000 || code > 0x18d08)))
  .map((code) => String.fromCodePoint(code))
  .filter((character) => /[\p{L}\p{N}\p{M}]/u.test(character))
