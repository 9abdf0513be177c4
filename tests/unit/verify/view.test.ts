import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { getVerifyView } from '../../../lib/pages/verify.ts'
import { LONGEST_QUERY } from '../../../lib/verify/answer.ts'
import { fixtureSite, NEXT_YEAR, PERSIAN, takeAsContent } from '../content/fixture-site.ts'

const site = fixtureSite(PERSIAN)

/** A copy of the fixture's release under another name, with lines added to its front matter. */
function addRelease(slug: string, lines: string, words: string) {
  const text = readFileSync(join(site.root, 'en/news/opening.md'), 'utf8')
  const body = text.replace('kind: press-release', `kind: press-release\n${lines}`).replace('People met.', words)
  mkdirSync(join(site.root, 'en/news'), { recursive: true })
  writeFileSync(join(site.root, `en/news/${slug}.md`), body)
}

beforeAll(() => {
  addRelease('coded', 'code: IOM-IR-2023-001', 'A coded sentence that stands here.')
  addRelease('later', `code: IOM-IR-2026-007\nembargoUntil: ${NEXT_YEAR}`, 'An embargoed sentence about nothing.')
  addRelease(
    'taken-back',
    'code: IOM-IR-2023-002\nwithdrawn: { date: 2023-07-01, reason: It was wrong. }',
    'Words taken back by us.',
  )
  takeAsContent(site.root)
})

afterAll(() => {
  vi.unstubAllEnvs()
  site.remove()
})

const results = (query: string) => getVerifyView('en', query).results.map(({ heading, tone }) => `${tone}: ${heading}`)

describe('“Verify a message” on a site', () => {
  test.each([
    ['https://iran.iom.int/news/coded', 'good: Published here'],
    ['https://iran.iom.int/news/coded/?utm=x#what-happened', 'good: Published here'],
    ['IOM-IR-2023-001', 'good: Published here'],
    ['A coded sentence that stands here.', 'good: Published here'],
    ['https://iran.iom.int/fa/news/opening', 'good: Published here'],
    ['https://iran.iom.int/news', 'good: An address of this site'],
    ['https://iran.iom.int/take-action/verify', 'good: An address of this site'],
    ['http://iran.iom.int/news/coded', 'unknown: Published here'],
    ['https://iran.iom.int/old-release', 'good: Published here'],
    ['https://iran.iom.int/old-campaign', 'unknown: An address of this site that has ended'],
    ['https://iran.iom.int/news/invented', 'warning: An address of this site without a page'],
    ['https://iran.iom.int.example.com/news/coded', 'warning: Not ours: this address looks like an official one'],
    ['https://example.com/', 'unknown: Not ours'],
  ])('%s → %s', (query, expected) => {
    expect(results(query)).toEqual([expected])
  })

  test('an embargoed release is unknown by its code, its address and its words', () => {
    expect(results('IOM-IR-2026-007')).toEqual(results('IOM-IR-2026-999'))
    expect(results('https://iran.iom.int/news/later')).toEqual(results('https://iran.iom.int/news/invented'))
    expect(results('An embargoed sentence about nothing.')).toEqual(['unknown: Not found here'])
    expect(JSON.stringify(getVerifyView('en', 'IOM-IR-2026-007'))).not.toContain('/news/later')
  })

  test('a withdrawn release is found by its code, marked, and its words are not vouched for', () => {
    const [found] = getVerifyView('en', 'IOM-IR-2023-002').results
    expect(found?.texts[0]).toMatchObject({ href: '/news/taken-back', notes: ['withdrawn'] })
    expect(results('Words taken back by us.')).toEqual(['unknown: Not found here'])
  })

  test('the answer gives link, date and code', () => {
    expect(getVerifyView('en', 'IOM-IR-2023-001').results[0]?.texts).toMatchObject([
      { href: '/news/coded', date: { edtf: '2023-06-19' }, dateMeaning: 'event', code: 'IOM-IR-2023-001' },
    ])
  })

  test('a long question is cut, and that is said', () => {
    const view = getVerifyView('fa', 'x '.repeat(4000))
    expect(view.isCut).toBe(true)
    expect(view.query).toHaveLength(LONGEST_QUERY)
  })
})
