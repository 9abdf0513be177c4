import { describe, expect, it } from 'vitest'
import { citeDataset, citeFigure } from '../../../lib/chart/citation.ts'
import { toCsv, toJson } from '../../../lib/chart/export-rows.ts'
import { toDataPackage } from '../../../lib/chart/to-data-package.ts'
import { toReadme } from '../../../lib/chart/to-readme.ts'
import { parseCsv } from '../../../lib/csv.ts'
import { parseEdtf } from '../../../lib/i18n/edtf.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { dataPackageRules } from '../../unit/data/data-package-rules.ts'
import { datasets, EDITIONS, figures, local, sha256 } from '../../unit/data/site-data.ts'

const ADDRESS = 'https://iran.example/data-and-resources/data/one'

describe.each(EDITIONS)('the downloads of %s in %s', (id, locale) => {
  const dataset = local(id, locale)
  const descriptor = toDataPackage(dataset, ADDRESS, sha256)
  const { schema, bytes, path, hash } = descriptor.resources[0] ?? {
    schema: { fields: [] },
    bytes: 0,
    path: '',
    hash: '',
  }
  const [header = [], ...records] = parseCsv(toCsv(dataset)).records.map(({ cells }) => cells)

  it('are described by a Data Package that keeps the rules of the standard', () => {
    expect(dataPackageRules.safeParse(JSON.parse(JSON.stringify(descriptor))).error?.issues).toBeUndefined()
  })

  it('name in the descriptor the columns, the size, the checksum and the file that the CSV really has', () => {
    expect(schema.fields.map(({ name }) => name)).toEqual(header)
    expect(bytes).toBe(Buffer.byteLength(toCsv(dataset)))
    expect(hash).toBe(`sha256:${sha256(Buffer.from(toCsv(dataset)))}`)
    expect(path).toBe(`${id}.csv`)
  })

  it('hold cells of the type, the codes and the presence that the descriptor promises', () => {
    const fits: Record<string, (cell: string) => boolean> = {
      integer: (cell) => /^-?\d+$/.test(cell),
      year: (cell) => /^\d{4}$/.test(cell),
      date: (cell) => parseEdtf(cell)?.precision === 'day',
      string: () => true,
    }
    for (const cells of records) {
      schema.fields.forEach(({ name, type, constraints }, index) => {
        const cell = cells[index] ?? ''
        if (constraints.required) expect(cell, name).not.toBe('')
        if (cell === '') return
        expect(fits[type]?.(cell), `${name}: ${cell}`).toBe(true)
        if (constraints.enum) expect(constraints.enum).toContain(cell)
      })
    }
  })

  it('tell rows apart by their primary key, where there is one', () => {
    const places = (schema.primaryKey ?? []).map((name) => header.indexOf(name))
    const keys = records.map((cells) => places.map((place) => cells[place]).join('|'))
    if (places.length > 0) expect(new Set(keys).size).toBe(records.length)
  })

  it('give the unit of every number and the words of every code', () => {
    for (const { type, unit, constraints, categories = [] } of schema.fields) {
      if (type === 'integer') expect(unit).toBeTruthy()
      expect(categories.map(({ value }) => value)).toEqual(constraints.enum ?? [])
    }
  })

  it('carry caveats, sources and the day of entry, and never the claim that a source was read on it', () => {
    expect(descriptor.caveats).toEqual(dataset.caveats)
    expect(descriptor.sources.every(({ recorded }) => recorded === '2026-11-22')).toBe(true)
    expect(JSON.stringify(descriptor)).not.toMatch(/accessed|retrieved|read on/i)
  })

  it('have a README with title, columns, caveats, sources, address and citation', () => {
    const readme = toReadme(dataset, ADDRESS)
    for (const part of [
      dataset.title,
      ADDRESS,
      ...dataset.caveats,
      ...dataset.fields.map(({ definition }) => definition),
      ...dataset.sources.map(({ title }) => title),
    ]) {
      expect(readme).toContain(part)
    }
  })

  it('are valid JSON that names its own address', () => {
    expect(JSON.parse(toJson(dataset, ADDRESS))).toMatchObject({ name: id, address: ADDRESS, language: locale })
  })
})

describe('a CSV file', () => {
  it.each(datasets.map(({ id }) => id))('of %s is the same in every edition', (id) => {
    const files = LOCALES.map((locale) => toCsv(local(id, locale)))
    expect(new Set(files).size).toBe(1)
  })

  it('names the address of each source beside its key', () => {
    const [header, first] = parseCsv(toCsv(local('returns-by-year', 'en'))).records.map(({ cells }) => cells)
    expect(header?.slice(-2)).toEqual(['source', 'source_url'])
    expect(first?.at(-1)).toMatch(/^https:\/\/reliefweb\.int\//)
  })
})

describe('a citation', () => {
  it('of a dataset names who, what, when and where', () => {
    const { short, long, files } = citeDataset(local('returns-by-year', 'en'), ADDRESS)
    expect(short).toBe('IOM Iran, “Returns from Iran to Afghanistan by year”, 2026')
    expect(long).toBe(
      'International Organization for Migration (IOM), Mission in the Islamic Republic of Iran: “Returns from Iran to Afghanistan by year”. Dataset: 2017 to 2025. Figures first published by IOM; for 2025 also UNHCR; entered in this site’s records on 22 November 2026. https://iran.example/data-and-resources/data/one',
    )
    expect(files.map(({ href }) => href)).toEqual(
      ['bib', 'ris', 'csl.json'].map((extension) => `/data-and-resources/data/one.${extension}`),
    )
  })

  it('of a figure gives its value, unit and period', () => {
    const figure = figures.find(({ id }) => id === 'returns-2023')
    const formatted = figure?.editions.en
    expect(formatted && citeFigure(formatted, 'en', ADDRESS).long).toContain('Figure: nearly 1,000,000 people, 2023.')
    const persian = figure?.editions.fa
    expect(persian && citeFigure(persian, 'fa', ADDRESS).long).toContain('نزدیک به ۱٬۰۰۰٬۰۰۰ نفر، ۱۴۰۱–۱۴۰۲ (۲۰۲۳)')
  })
})
