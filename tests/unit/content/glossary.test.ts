import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkContent } from '../../../lib/content/check/check-content.ts'
import { getGlossary, getSources } from '../../../lib/content/queries.ts'
import { formatProblem } from '../../../lib/content/read/content-error.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { termViews } from '../../../lib/pages/glossary.ts'
import { fixtureSite } from './fixture-site.ts'

/** What an editor reads for the fixture site with this glossary. */
function messages(yaml: string): string {
  const site = fixtureSite()
  try {
    mkdirSync(join(site.root, 'en'), { recursive: true })
    writeFileSync(join(site.root, 'en/glossary.yml'), yaml)
    return checkContent(site, new Date('2026-11-22T00:00:00Z')).map(formatProblem).join('\n')
  } finally {
    site.remove()
  }
}

describe('a glossary that is wrong is refused', () => {
  test.each([
    [
      'an unknown source',
      'migrant: { term: Migrant, definition: A person, sources: [nobody] }',
      /“nobody” is not known/,
    ],
    ['an unknown related word', 'migrant: { term: Migrant, definition: A person, see: [other] }', /“other” is not in/],
    [
      'one spelling for two words',
      'a: { term: A, definition: First, forms: [Word] }\nb: { term: B, definition: Second, forms: [word] }',
      /“word” is a form of “a” already/,
    ],
    ['a field that does not exist', 'a: { term: A, definition: First, sees: [] }', /sees: is not a field/],
    ['a word without meaning', 'a: { term: A }', /definition: is missing/],
  ])('%s', (_, yaml, message) => {
    expect(messages(yaml)).toMatch(message)
  })

  test('and one that is right is not', () => {
    expect(messages('a: { term: A, definition: First, sources: [example] }')).toBe('')
  })
})

describe.each(LOCALES)('the glossary of the edition %s', (locale) => {
  const terms = getGlossary(locale)

  test('explains what the site speaks of', () => {
    const keys = terms.map(({ key }) => key)
    for (const key of ['migrant', 'refugee', 'returnee', 'amayesh', 'headcount', 'forced-return', 'undocumented'])
      expect(keys).toContain(key)
  })

  test('names a source that exists for every word', () => {
    for (const { key, sources } of terms) expect(getSources(sources).length, key).toBeGreaterThan(0)
  })

  test('gives every word in the other editions too', () => {
    for (const { key, elsewhere } of termViews(locale)) expect(elsewhere.length, key).toBe(LOCALES.length - 1)
  })
})
