import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { LOCALES, type Locale, localeFacts } from '../../../lib/i18n/locales.ts'
import { localePath } from '../../../lib/i18n/paths.ts'
import { buildIndex } from '../../../lib/search/build-index.ts'
import { search } from '../../../lib/search/query.ts'
import { siteDocuments } from '../../../lib/search/site-documents.ts'
import { WORD_STEPS } from '../../../lib/search/word-steps.ts'
import { FOLDING_STEPS } from '../../../lib/text/folding-steps.ts'
import { SYNONYMS } from '../../unit/search/site.ts'

const querySchema = z.strictObject({
  q: z.string(),
  first: z.union([z.string(), z.array(z.string())]),
  rule: z.string().optional(),
})
const queries = z
  .record(z.enum(LOCALES), z.array(querySchema))
  .parse(parse(readFileSync('tests/built/search/queries.yml', 'utf8')))

const GOAL_AT_3 = 0.95

function evaluate(locale: Locale) {
  const documents = siteDocuments(locale)
  const index = buildIndex(documents, SYNONYMS)
  const paths = new Set(documents.map(({ path }) => path))
  const asked = queries[locale].map(({ q, first }) => ({
    q,
    wanted: [first].flat().map((path) => localePath(path, locale)),
  }))
  return {
    missing: asked.filter(({ wanted }) => !wanted.some((path) => paths.has(path))),
    answered: asked
      .filter(({ wanted }) => wanted.some((path) => paths.has(path)))
      .map(({ q, wanted }) => {
        const found = search(index, { q }).results.map(({ document }) => document.path)
        return { q, wanted, found, rank: found.findIndex((path) => wanted.includes(path)) + 1 }
      }),
  }
}

test('there are sixty queries or more, in every edition, and one for each folding rule', () => {
  const all = LOCALES.flatMap((locale) => queries[locale])
  expect(all.length).toBeGreaterThanOrEqual(60)
  const rules = new Set(all.map(({ rule }) => rule))
  expect([...FOLDING_STEPS, ...WORD_STEPS].map(({ name }) => name).filter((name) => !rules.has(name))).toEqual([])
})

describe.each(LOCALES)('in the edition %s', (locale) => {
  const { answered, missing } = evaluate(locale)
  const recall = (at: number) => answered.filter(({ rank }) => rank > 0 && rank <= at).length / answered.length

  test.skipIf(answered.length === 0)('readers find what they look for among the first three', () => {
    const report = `${localeFacts(locale).name}: ${answered.length} queries, recall at 1 ${recall(1).toFixed(3)}, at 3 ${recall(3).toFixed(3)}`
    const later = missing.length > 0 ? `; ${missing.length} wait for their page` : ''
    const notFirst = answered.filter(({ rank }) => rank !== 1)
    const lines = notFirst.map(
      ({ q, wanted, found, rank }) =>
        `  ${rank || '–'}  ${q} → ${found.slice(0, 3).join(' ')}, not ${wanted.join(' ')}`,
    )
    console.log([report + later, ...lines].join('\n'))
    expect(recall(3)).toBeGreaterThanOrEqual(GOAL_AT_3)
  })
})
