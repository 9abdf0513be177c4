import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt, highlight, type Run } from '../../../lib/search/highlight.ts'
import { tokens } from './site.ts'

const termsOf = (...queries: string[]) => new Set(queries.flatMap((query) => tokens(query).map(({ term }) => term)))
const shown = (runs: readonly Run[] = []) => runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
const plain = (runs: readonly Run[]) => runs.map(({ text }) => text).join('')

describe('highlighting', () => {
  test.each([
    ['the original spelling is shown', 'كمك به مُهاجِران', 'مهاجر', 'كمك به [مُهاجِران]'],
    ['a bound word is marked whole', 'سازمان بین‌المللی است', 'بینالمللی', 'سازمان [بین‌المللی] است'],
    ['or by its part', 'سازمان بین‌المللی است', 'المللی', 'سازمان بین‌[المللی] است'],
    ['punctuation stays outside', '“Türkiye”, he said', 'turkiye', '“[Türkiye]”, he said'],
    ['capitals and plurals are found', 'Migrants and MIGRANT', 'migrant', '[Migrants] and [MIGRANT]'],
    ['markup in a text is text', '<b>returns</b>', 'return', '<b>[returns]</b>'],
  ])('%s', (_, text, query, expected) => {
    expect(shown(highlight(text, termsOf(query)))).toBe(expected)
  })

  test('the runs are the text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 20 }),
        (text, query) => {
          expect(plain(highlight(text, termsOf(query)))).toBe(text)
          expect(plain(highlight(text, termsOf(text)))).toBe(text)
        },
      ),
    )
  })
})

describe('excerpts', () => {
  const filler = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')

  test('a short text is shown whole', () => {
    expect(shown(excerpt('Returns rose in June.', termsOf('june')))).toBe('Returns rose in [June].')
  })

  test('a long one around the first match, cut between words', () => {
    const runs = excerpt(`${filler(100)} crescent ${filler(100)} crescent`, termsOf('crescent')) ?? []
    expect(shown(runs)).toMatch(/^… word\d+ .*\[crescent\] .*word\d+ …$/)
    expect(plain(runs).length).toBeLessThan(290)
    expect(runs.filter(({ marked }) => marked)).toHaveLength(1)
  })

  test('every match in it is marked, up to its end', () => {
    const shownOf = shown(excerpt(`${'crescent '.repeat(60)}`, termsOf('crescent')))
    expect(shownOf.replace(/\[crescent\]|[ …]/g, '')).toBe('')
  })

  test('a text without a match has none', () => {
    expect(excerpt('Returns', termsOf('june'))).toBeUndefined()
  })

  test('is a piece of the text with the match in it, whatever the text', () => {
    const text = fc
      .array(fc.string({ unit: 'binary', maxLength: 90 }), { maxLength: 40 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const whole = `${before} crescent ${after}`
        const runs = excerpt(whole, termsOf('crescent')) ?? []
        expect(runs.some(({ marked }) => marked)).toBe(true)
        expect(whole).toContain(plain(runs).replace(/^… /, '').replace(/ …$/, ''))
      }),
    )
  })
})
