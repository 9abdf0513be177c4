/** The catalogue of datasets, and what the page of open data promises, each promise against the files themselves. */
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { getDatasets, getFigures } from '../../../lib/content/numbers/data-queries.ts'
import { LOCALES, localeFacts } from '../../../lib/i18n/locales.ts'
import { localePath, splitLocale } from '../../../lib/i18n/paths.ts'
import { entryFilePath, MACHINE_PATHS, openDataView } from '../../../lib/pages/open-data.ts'
import { datasetPath, figurePath } from '../../../lib/site/data-paths.ts'
import { manifest, pages } from '../site-pages.ts'

const files = new Map(manifest.files.map((file) => [file.path, file]))

function bytesOf(path: string): Buffer {
  const file = files.get(path) ?? expect.fail(`There is no ${path}`)
  return readFileSync(join(import.meta.dirname, '../../../dist/site', file.file))
}

const pathOf = (url: string) => new URL(url).pathname

const at = z.strictObject({ '@id': z.url() })
const words = (tag: string) => z.strictObject({ '@language': z.literal(tag), '@value': z.string().min(1) })
const typed = (type: string, value: z.ZodType<string>) =>
  z.strictObject({ '@type': z.literal(`xsd:${type}`), '@value': value })

/** What DCAT 3 (W3C Recommendation of 22 August 2024) says of the members we write, and by which names. */
function dcatRules(tag: string) {
  const agent = z.strictObject({
    ...{ '@id': z.url(), '@type': z.literal('foaf:Organization'), 'foaf:name': words(tag), 'foaf:homepage': at },
  })
  const language = z.strictObject({
    '@id': z.literal(`http://id.loc.gov/vocabulary/iso639-1/${tag}`),
    '@type': z.literal('dct:LinguisticSystem'),
  })
  const day = typed('date', z.iso.date())
  const distribution = z.strictObject({
    ...{ '@id': z.url(), '@type': z.literal('dcat:Distribution'), 'dct:title': words(tag) },
    ...{ 'dcat:accessURL': at, 'dcat:downloadURL': at, 'dcat:mediaType': at, 'dcat:packageFormat': at.optional() },
    'dcat:byteSize': typed('nonNegativeInteger', z.string().regex(/^\d+$/)),
    'spdx:checksum': z.strictObject({
      '@type': z.literal('spdx:Checksum'),
      'spdx:algorithm': z.strictObject({
        '@id': z.literal('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      }),
      'spdx:checksumValue': typed('hexBinary', z.string().regex(/^[0-9a-f]{64}$/)),
    }),
    'dct:rights': z.strictObject({
      ...{ '@type': z.literal('dct:RightsStatement'), 'rdfs:label': words(tag), 'rdfs:seeAlso': at },
    }),
  })
  const dataset = z.strictObject({
    ...{ '@id': z.url(), '@type': z.literal('dcat:Dataset'), 'dct:identifier': z.string().startsWith('tag:') },
    ...{ 'dct:title': words(tag), 'dct:description': words(tag), 'dct:language': language, 'dct:publisher': agent },
    'dct:provenance': z.strictObject({ '@type': z.literal('dct:ProvenanceStatement'), 'rdfs:label': words(tag) }),
    'dct:modified': day,
    'dct:temporal': z.strictObject({
      ...{ '@type': z.literal('dct:PeriodOfTime'), 'dcat:startDate': day, 'dcat:endDate': day },
    }),
    'dct:spatial': z.strictObject({ '@id': z.url(), '@type': z.literal('dct:Location'), 'rdfs:label': words(tag) }),
    ...{ 'dct:source': z.array(at), 'dcat:landingPage': at, 'dcat:distribution': z.array(distribution).min(1) },
  })
  return z.strictObject({
    '@context': z.record(z.string(), z.url()),
    ...{ '@id': z.url(), '@type': z.literal('dcat:Catalog'), 'dct:title': words(tag), 'dct:description': words(tag) },
    ...{ 'dct:language': language, 'dct:publisher': agent, 'foaf:homepage': at },
    'dcat:dataset': z.array(dataset).min(1),
  })
}

describe.each(LOCALES)('the catalogue of the edition %s', (locale) => {
  const text = bytesOf(localePath(MACHINE_PATHS.catalogue, locale)).toString('utf8')
  const { tag } = localeFacts(locale)
  const catalogue = dcatRules(tag).parse(JSON.parse(text))

  test('is DCAT with a name for every prefix it uses, and has every dataset', () => {
    const prefixes = [...text.matchAll(/"([a-z]+):[A-Za-z]+"/g)].map(([, prefix = '']) => prefix)
    expect(Object.keys(catalogue['@context'])).toEqual(expect.arrayContaining([...new Set(prefixes)]))
    expect(catalogue['dcat:dataset']).toHaveLength(getDatasets(locale).length)
  })

  test('gives each file with the size, the checksum and the type it really has', () => {
    for (const file of catalogue['dcat:dataset'].flatMap((dataset) => dataset['dcat:distribution'])) {
      const path = pathOf(file['dcat:downloadURL']['@id'])
      const body = bytesOf(path)
      expect(file['dcat:byteSize']['@value'], path).toBe(String(body.byteLength))
      expect(file['spdx:checksum']['spdx:checksumValue']['@value'], path).toBe(hash('sha256', body))
      const type = files.get(path)?.type.replace(/;.*$/, '')
      expect(file['dcat:mediaType']['@id'], path).toBe(`https://www.iana.org/assignments/media-types/${type}`)
    }
  })

  test('names pages that exist, and gives no licence that is not the mission’s to give', () => {
    for (const { 'dcat:landingPage': page, 'dcat:distribution': all } of catalogue['dcat:dataset'])
      for (const url of [page['@id'], ...all.map((each) => each['dct:rights']['rdfs:seeAlso']['@id'])])
        expect(files.has(pathOf(url)), url).toBe(true)
    expect(text).not.toContain('dct:license')
  })
})

describe.each(LOCALES)('the page of open data in %s', (locale) => {
  const own = (path: string) => localePath(path, locale)
  const { formats } = openDataView(locale)

  test('leads to a file of each kind, of the type its name says', () => {
    const types: Readonly<Record<string, RegExp>> = {
      entryJson: /^application\/json$/,
      listJson: /^application\/json$/,
      datasets: /^application\/json$/,
      figures: /^application\/json$/,
      catalogue: /^application\/ld\+json$/,
      citations: /^application\/x-research-info-systems/,
      schema: /^application\/schema\+json$/,
      text: /^text\/plain/,
      feeds: /^text\/html/,
      sitemap: /^application\/xml/,
      newsSitemap: /^application\/xml/,
      channels: /^application\/json/,
      robots: /^text\/plain/,
      llms: /^text\/plain/,
      openSearch: /^application\/opensearchdescription\+xml/,
    }
    expect(formats.map(({ key }) => key).toSorted()).toEqual(Object.keys(types).toSorted())
    for (const { key, href } of formats) expect(files.get(href)?.type, key).toMatch(types[key] ?? /^$/)
  })

  test('says truly that figures on returns and on Afghans in Iran can be had as CSV, and each dataset in all its forms', () => {
    const ids = getDatasets(locale).map(({ id }) => id)
    for (const begin of ['returns-', 'afghans-in-iran-'])
      expect(ids.filter((id) => id.startsWith(begin)).length).toBeGreaterThan(0)
    for (const id of ids)
      for (const name of [`${id}.csv`, `${id}.json`, 'datapackage.json', `${id}.zip`, `${id}.svg`])
        expect(files.has(own(`${datasetPath(id)}/${name}`)), name).toBe(true)
  })

  test('says truly that every dataset and key figure is there for reference managers', () => {
    const cited = [
      ...getDatasets(locale).map(({ id }) => datasetPath(id)),
      ...getFigures(locale).map(({ id }) => figurePath(id)),
    ]
    for (const path of cited)
      for (const extension of ['bib', 'ris', 'csl.json'])
        expect(files.has(own(`${path}.${extension}`)), path).toBe(true)
  })

  test('says truly that every page can be had as JSON and as plain text', () => {
    const indexed = pages.map(({ path }) => splitLocale(path)).filter((page) => page.locale === locale)
    const sitemap = bytesOf('/sitemap.xml').toString('utf8')
    for (const { path } of indexed) {
      if (!sitemap.includes(`<loc>${manifest.origin}${own(path)}</loc>`)) continue
      for (const extension of ['json', 'txt'] as const)
        expect(files.has(own(entryFilePath(path, extension))), path).toBe(true)
    }
  })
})
