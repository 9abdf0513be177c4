/** Files for programs, made from the content as it is. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, test } from 'vitest'
import { getDatasets, getFigures } from '../../../lib/content/numbers/data-queries.ts'
import { getEntries, getNews } from '../../../lib/content/queries.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { LOCALES, localeFacts } from '../../../lib/i18n/locales.ts'
import { localePath, splitLocale } from '../../../lib/i18n/paths.ts'
import { allOutputs } from '../../../lib/outputs/all-outputs.ts'
import type { Output } from '../../../lib/outputs/output.ts'
import { entryFilePath } from '../../../lib/pages/open-data.ts'
import { absoluteUrl } from '../../../lib/site/config.ts'
import { DATASETS_PATH, FIGURES_PATH } from '../../../lib/site/data-paths.ts'

const NOW = new Date('2026-11-22T00:00:00Z')
let byPath: Map<string, Output>

beforeAll(() => {
  byPath = new Map(allOutputs(NOW).map((output) => [output.path, output]))
}, 60_000)

function textOf(path: string): string {
  const output = byPath.get(path)
  if (!output) throw new Error(`There is no ${path}`)
  return String(output.make())
}

describe.each(LOCALES)('the JSON of the edition %s', (locale) => {
  const own = (path: string) => localePath(path, locale)

  test('exists of every page and keeps to the published schema', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(textOf(own('/schemas/entry.json'))))
    const paths = pagesOfSitemap().filter((page) => page.locale === locale)
    expect(paths.length).toBeGreaterThan(100)
    for (const { path } of paths) {
      const valid = validate(JSON.parse(textOf(own(entryFilePath(path, 'json')))))
      expect(valid, `${path} ${ajv.errorsText(validate.errors)}`).toBe(true)
    }
  })

  test('has fields that the page of open data describes, all of them', () => {
    const { properties } = JSON.parse(textOf(own('/schemas/entry.json')))
    const { fields } = getMessages(locale).openData
    expect(Object.keys(properties)).toEqual(Object.keys(fields))
    for (const [name, property] of Object.entries(properties))
      expect(property).toMatchObject({ description: fields[name as keyof typeof fields] })
  })

  test('has the number of a figure, how exact it is, when it holds and who counted', () => {
    const { value, period, keyFacts, sources } = JSON.parse(
      textOf(own('/data-and-resources/figures/afghans-in-iran.json')),
    )
    expect(value).toMatchObject({ amount: expect.any(Number), approximation: expect.any(String) })
    expect(value.text).toContain(value.unit)
    expect(period.edtf).toMatch(/^20/)
    expect(keyFacts.length).toBeGreaterThan(3)
    expect(sources.length).toBeGreaterThan(0)
  })

  test('lists datasets with their files, and figures', () => {
    const listed = JSON.parse(textOf(own('/data-and-resources/datasets.json'))).entries
    expect(listed).toHaveLength(getDatasets(locale).length)
    const dataset = JSON.parse(textOf(new URL(listed[0].jsonUrl).pathname))
    expect(dataset.downloads.map(({ mediaType }: { mediaType: string }) => mediaType)).toContain('text/csv')
    expect(listed[0]).toMatchObject({ period: dataset.period, downloads: dataset.downloads })
    const figures = JSON.parse(textOf(own('/data-and-resources/figures.json'))).entries
    expect(figures).toHaveLength(getFigures(locale).length)
    for (const { jsonUrl, value, period } of figures)
      expect(JSON.parse(textOf(new URL(jsonUrl).pathname))).toMatchObject({ value, ...(period && { period }) })
    const section = JSON.parse(textOf(own('/data-and-resources.json'))).entries
    expect(section.map(({ url }: { url: string }) => url)).toContain(absoluteUrl(own('/data-and-resources/datasets')))
  })

  test('lists all news and the pages of a section', () => {
    const news = JSON.parse(textOf(own('/news.json')))
    expect(news.entries).toHaveLength(getNews(locale).length)
    expect(JSON.parse(textOf(own('/our-work.json'))).entries.length).toBeGreaterThan(5)
    expect(news.language).toBe(localeFacts(locale).tag)
  })

  test('has no address that is not whole', () => {
    for (const { path, make, type } of byPath.values()) {
      if (type !== 'application/json' || !path.startsWith(own('/news/'))) continue
      expect(make(), path).not.toMatch(/(?:href|src|srcset)=\\"\/(?!\/)/)
    }
  })
})

function pagesOfSitemap() {
  return [...textOf('/sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, url = '']) => splitLocale(new URL(url).pathname))
    .filter(({ path }) => path !== '/boilerplate')
}

describe('the sitemap', () => {
  const entryOf = (path: string) =>
    new RegExp(`<url><loc>${absoluteUrl(path)}</loc>(?:(?!</url>).)*</url>`).exec(textOf('/sitemap.xml'))?.[0]

  test('has pages and first pages of single filters, not other views of them', () => {
    expect(entryOf('/news')).toBeDefined()
    expect(entryOf('/news/topic/health')).toBeDefined()
    expect(entryOf('/news/page/2')).toBeUndefined()
    expect(entryOf('/news/topic/health/year/2023')).toBeUndefined()
  })

  test('says when a page changed only where that is known', () => {
    for (const entry of getEntries('en')) {
      const published = entry.type === 'news' && entry.data.dateMeaning === 'published'
      const isKnown = published || entry.data.corrections.length > 0 || entry.data.withdrawn !== undefined
      if (!isKnown) expect(entryOf(entry.path) ?? '', entry.path).not.toContain('lastmod')
    }
    expect(textOf('/sitemap.xml')).not.toContain('2026-11-22')
  })

  test('pairs the editions', () => {
    expect(entryOf('/fa/news/red-crescent-cooperation')).toContain(
      `hreflang="en" href="${absoluteUrl('/news/red-crescent-cooperation')}"`,
    )
  })
})

test('robots.txt keeps crawlers from answers of the search only', () => {
  const lines = textOf('/robots.txt').split('\n')
  expect(lines.filter((line) => line.startsWith('Disallow'))).toEqual(['Disallow: /search?', 'Disallow: /fa/search?'])
  expect(lines).toContain(`Sitemap: ${absoluteUrl('/sitemap.xml')}`)
})

test.each(LOCALES)(
  'llms.txt of the edition %s leads to plain texts that exist, those of datasets and figures among them',
  (locale) => {
    const addresses = [...textOf(localePath('/llms.txt', locale)).matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => url)
    expect(addresses.length).toBeGreaterThan(30)
    expect(addresses.filter((url) => url.includes(`${DATASETS_PATH}/`))).toHaveLength(getDatasets(locale).length)
    expect(addresses.filter((url) => url.includes(`${FIGURES_PATH}/`))).toHaveLength(getFigures(locale).length)
    for (const url of addresses) expect(byPath.has(new URL(url).pathname.replace(/txt$/, 'json')), url).toBe(true)
  },
)

test('no two files want one address', () => {
  const paths = allOutputs(NOW).map(({ path }) => path)
  expect(paths.length).toBe(new Set(paths).size)
})
