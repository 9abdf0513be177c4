/** Citations as reference managers read them, of every dataset and figure in every edition. */
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { citeDataset, citeFigure } from '../../../lib/chart/citation.ts'
import { LOCALES, localeFacts } from '../../../lib/i18n/locales.ts'
import { datasets, figures } from './site-data.ts'

const ADDRESS = 'https://iran.example/fa/data-and-resources/figures/one'

/** What the schema of CSL-JSON (citation-style-language 1.0.2) demands of the members we write. */
const CSL = z.tuple([
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    type: z.enum(['dataset', 'webpage']),
    title: z.string().min(1),
    author: z.tuple([z.strictObject({ literal: z.string().min(1) })]),
    issued: z.strictObject({ 'date-parts': z.tuple([z.tuple([z.int(), z.int().max(12), z.int().max(31)])]) }),
    language: z.enum(LOCALES.map((locale) => localeFacts(locale).tag)),
    note: z.string(),
    URL: z.literal(ADDRESS),
  }),
])

describe.each(LOCALES)('a citation in %s', (locale) => {
  const cited = [
    ...datasets.flatMap(({ editions: { [locale]: own } }) => (own ? [citeDataset(own, ADDRESS)] : [])),
    ...figures.flatMap(({ editions: { [locale]: own } }) => (own ? [citeFigure(own, locale, ADDRESS)] : [])),
  ]
  const texts = (name: string) =>
    cited.map(({ files }) => files.find((file) => file.name === name)?.text ?? expect.fail(`no ${name}`))

  it('is BibTeX with balanced braces, no bare command sign and Gregorian dates in Latin digits', () => {
    expect(texts('BibTeX').length).toBeGreaterThan(20)
    for (const text of texts('BibTeX')) {
      const bare = text.replace(/\\[&%$#_{}]/g, '')
      expect(bare.split('{').length).toBe(bare.split('}').length)
      expect(bare.replace(/url = .*/, '')).not.toMatch(/[%$#_&]/)
      expect(text).toMatch(/^@misc\{[a-z0-9-]+,\n/)
      expect(text).toMatch(/^ {2}year = \{20\d\d\},$/m)
    }
  })

  it('is RIS: a type first, an end last, each line a tag and what it holds', () => {
    for (const text of texts('RIS')) {
      const lines = text.split('\r\n')
      expect(lines.pop()).toBe('')
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /)
      const tags = lines.map((line) => line.slice(0, 2))
      expect([tags[0], tags.at(-1)]).toEqual(['TY', 'ER'])
      const fields = Object.fromEntries(lines.map((line) => [line.slice(0, 2), line.slice(6)]))
      expect(['DATA', 'ELEC']).toContain(fields['TY'])
      expect(fields['DA']).toMatch(/^20\d\d\/\d\d\/\d\d$/)
      expect(fields['PY']).toBe(fields['DA']?.slice(0, 4))
      expect(fields['AU']).not.toMatch(/[,،]/)
      expect([fields['UR'], fields['LA']]).toEqual([ADDRESS, localeFacts(locale).tag])
    }
  })

  it('is CSL-JSON that keeps to its schema', () => {
    for (const text of texts('CSL-JSON')) expect(CSL.safeParse(JSON.parse(text)).error?.issues).toBeUndefined()
  })

  it('has a file of each kind beside the page, and no two under one key', () => {
    for (const { files } of cited)
      expect(files.map(({ href }) => href)).toEqual(
        ['.bib', '.ris', '.csl.json'].map((extension) => new URL(ADDRESS).pathname + extension),
      )
    const keys = texts('CSL-JSON').map((text) => JSON.parse(text)[0].id)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
