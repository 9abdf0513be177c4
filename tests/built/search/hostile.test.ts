import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { search } from '../../../lib/search/query.ts'
import { cleanQuery, LONGEST_QUERY, parseSearchRequest } from '../../../lib/search/request.ts'
import { makeIndex } from '../../unit/search/site.ts'

const index = makeIndex(
  { title: 'Returns from Iran', text: 'constructor __proto__ toString hasOwnProperty' },
  { title: 'بازگشت از ایران', text: 'سازمان بین‌المللی مهاجرت' },
)

describe('any query gets an answer', () => {
  const anyString = fc.string({ unit: 'binary', maxLength: 400 })

  test('of bounded length, without control characters or half characters', () => {
    fc.assert(
      fc.property(anyString, (q) => {
        const answer = search(index, { q })
        expect(Array.from(answer.q).length).toBeLessThanOrEqual(LONGEST_QUERY)
        expect(answer.q).not.toMatch(/[\p{Cc}\p{Cs}]/u)
        expect(answer.didYouMean ?? '').not.toMatch(/[\p{Cc}\p{Cs}]/u)
        expect(answer.results.length).toBeLessThanOrEqual(answer.total)
      }),
    )
  })

  test('cleaning what is clean changes nothing', () => {
    fc.assert(
      fc.property(anyString, (q) => {
        expect(cleanQuery(cleanQuery(q))).toBe(cleanQuery(q))
      }),
    )
  })

  test('two letters of every script of Unicode', () => {
    for (let code = 0; code < 0x10ffff; code += 37) {
      const letter = String.fromCharCode(code & 0xffff)
      expect(search(index, { q: String.fromCodePoint(code, code + 1) }).pages).toBe(1)
      expect(search(index, { q: letter }).pages).toBe(1)
    }
  })

  test.each([
    ['nothing', ''],
    ['blanks', ' \t\n\u00A0 '],
    ['punctuation', '!!! ??? — «»'],
    ['only common words', 'the of and'],
    ['markup', '<script>alert(1)</script>'],
    ['ten thousand characters', 'return '.repeat(1_500)],
    ['one word of ten thousand letters', 'x'.repeat(10_000)],
    ['ten thousand blanks', ' '.repeat(10_000)],
    ['control characters', 'ret\0urns\u001B[31m\u0007'],
    ['lone surrogates', '\uD800 returns \uDFFF\uD800'],
    ['names of object members', 'constructor __proto__ toString'],
    ['a hundred half-spaces', '\u200C'.repeat(100)],
    ['a hundred marks on one letter', `ا${'\u064B'.repeat(100)}`],
    ['one ligature that is eighteen letters', '\uFDFA'.repeat(100)],
    ['emoji', '👨‍👩‍👧‍👦🇮🇷'],
  ])('%s', (_, q) => {
    expect(() => search(index, { q })).not.toThrow()
  })

  test('a query of many words is read as far as twelve', () => {
    const long = `${'unknown '.repeat(12)}returns`
    expect(search(index, { q: long }).total).toBe(0)
  })
})

describe('the address of a search', () => {
  test('is read', () => {
    expect(parseSearchRequest({ q: ' returns ', kind: 'news', topic: 'health', year: '2025', page: '2' })).toEqual({
      q: 'returns',
      kind: 'news',
      topic: 'health',
      year: 2025,
      page: 2,
    })
  })

  test('may name anything twice; the first counts', () => {
    expect(parseSearchRequest({ q: ['a', 'b'], page: ['2', '3'] })).toMatchObject({ q: 'a', page: 2 })
  })

  test.each([
    { kind: 'nonsense' },
    { topic: '<script>' },
    { topic: 'x'.repeat(1000) },
    { year: '99999' },
    { year: '-1' },
    { page: '0' },
    { page: '1e9' },
    { page: '99999999' },
  ])('ignores %j', (parameters) => {
    expect(parseSearchRequest(parameters)).toEqual({
      q: '',
      kind: undefined,
      topic: undefined,
      year: undefined,
      page: undefined,
    })
  })

  test('of any kind gets an answer', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string()))
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('q', 'kind', 'topic', 'year', 'page'), value), (parameters) => {
        expect(() => search(index, parseSearchRequest(parameters))).not.toThrow()
      }),
    )
  })
})
