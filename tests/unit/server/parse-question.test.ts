import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuestion } from '../../../server/serve/request-target.ts'
import { SEARCH_PAGE, serveSmallSite } from './serve-small-site.ts'

describe('what a page made at request time is asked', () => {
  it.each([
    ['', ''],
    ['?', ''],
    ['?q=', ''],
    ['?q=+%20&page=', ''],
    ['?q=%D8%AE&q=b', '?q=%D8%AE'],
    ['?page=2&q=a+b', '?q=a+b&page=2'],
    ['?_rsc=1&__nextLocale=fa&nxtPlocale=fa&q=a&q[]=b', '?q=a'],
    ['?q=%zz%ff', '?q=%25zz%EF%BF%BD'],
  ])('%s', (query, expected) => {
    expect(parseQuestion(query)).toBe(expected)
  })

  it('is bounded, made of known names, and read as it was meant, whatever is sent', () => {
    const name = fc.constantFrom('q', 'kind', 'topic', 'year', 'page', 'a', '_rsc')
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), (pairs) => {
        const question = new URLSearchParams(parseQuestion(`?${new URLSearchParams(pairs)}`))
        for (const [key, value] of question)
          expect(value).toBe(pairs.find(([first]) => first === key)?.[1].slice(0, 2000))
        expect(new Set(question.keys()).size).toBe([...question].length)
        expect([...question.keys()].every((key) => ['q', 'kind', 'topic', 'year', 'page'].includes(key))).toBe(true)
      }),
    )
  })
})

/** Notes what Next would be asked, which takes minutes for thousands of parameters while every other reader waits. */
function noteAsked() {
  const asked: string[] = []
  const render = async (url: string) => {
    asked.push(url)
    return SEARCH_PAGE
  }
  return { asked, render }
}

it.each([
  ['20,000 of one name', `/search?${'q=a&'.repeat(20_000)}`],
  ['20,000 of 20,000 names', `/search?${Array.from({ length: 20_000 }, (_, n) => n.toString(36)).join('&')}`],
  ['20,000 escaped ones', `/search?${'%71&'.repeat(20_000)}`],
])('%s are refused before anybody reads them', async (_, path) => {
  const { asked, render } = noteAsked()
  const { get } = await serveSmallSite({ render })
  const { status, headers } = await get(path)
  expect([status, headers['cache-control'], asked]).toEqual([400, 'no-store', []])
})

it('a value as long as an address can be is cut before anybody reads it, and the address is asked for by its own name', async () => {
  const { asked, render } = noteAsked()
  const { get } = await serveSmallSite({ render })
  expect((await get(`/%73earch?q=${'%D8%AE'.repeat(20_000)}`)).status).toBe(200)
  expect(asked).toEqual([`/search?q=${'%D8%AE'.repeat(2000)}`])
})
