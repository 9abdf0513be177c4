/** Datasets and key figures of the built site: page, chart and files say the same, and other sites may show the charts. */
import { describe, expect, test } from 'vitest'
import { parseCsv } from '../../lib/csv.ts'
import { formatNumber } from '../../lib/i18n/format.ts'
import { LOCALES } from '../../lib/i18n/locales.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { cutUnit } from '../../lib/i18n/qualifier.ts'
import { DATASETS_PATH, FIGURES_PATH, LED_PATHS } from '../../lib/site/data-paths.ts'
import { EDITIONS, figures, local } from '../unit/data/site-data.ts'
import { documentOf, fetchPath, pages } from './site-pages.ts'

const documentAt = (path: string) => {
  const page = pages.find((found) => found.path === path)
  if (!page) throw new Error(`There is no page ${path}`)
  return documentOf(page)
}
const words = (element: Element | null) =>
  element?.textContent?.replace(/\s+/g, ' ').replaceAll('\u2060', '').trim() ?? ''

describe.each(EDITIONS)('dataset %s in %s', (id, locale) => {
  const path = localePath(`${DATASETS_PATH}/${id}`, locale)
  const dataset = local(id, locale)
  const file = async (name: string) => (await fetchPath(`${path}/${name}`)).text()

  test('has every number of its CSV in its JSON, its table and, where it is drawn, its chart', async () => {
    const [header = [], ...records] = parseCsv(await file(`${id}.csv`)).records.map(({ cells }) => cells)
    const { rows } = JSON.parse(await file(`${id}.json`))
    const document = documentAt(path)
    const table = words(document.querySelector('.data-page .table-scroll tbody'))
    const chart = words(document.querySelector('.chart-wide'))
    const measures = dataset.fields.filter(({ unit }) => unit !== undefined).map(({ name }) => name)
    expect(rows).toHaveLength(records.length)
    for (const [index, cells] of records.entries()) {
      for (const name of measures) {
        const cell = cells[header.indexOf(name)] ?? ''
        expect(rows[index][name] ?? '').toBe(cell === '' ? '' : Number(cell))
        if (cell === '') continue
        expect(table, name).toContain(formatNumber(Number(cell), locale))
        const isDrawn = dataset.chart.drawn === undefined || cells[header.indexOf(dataset.chart.drawn)] === 'yes'
        if (isDrawn && dataset.chart.kind === 'bars' && dataset.chart.values.includes(name))
          expect(chart, name).toContain(formatNumber(Number(cell), locale))
      }
    }
  })

  test('shows chart, reading, table, files, caveats and citation in that order', () => {
    const html = documentAt(path).querySelector('main')?.innerHTML ?? ''
    const order = ['class="chart"', 'data-reading', 'table-scroll', 'id="downloads"', 'id="caveats"', 'id="citation"']
    const places = order.map((part) => html.indexOf(part))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  test('has a picture that another site may show and that says where it is from', async () => {
    const response = await fetchPath(`${path}/${id}.svg`)
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect((await response.text()).replace(/<[^>]*>\s*/g, ' ')).toContain(path)
    expect(documentAt(path).querySelector('.data-code')?.textContent).toContain(`${path}/${id}.svg`)
  })

  test.each(['csv', 'json', 'zip'])('sends its %s as what it is', async (ending) => {
    const response = await fetchPath(`${path}/${id}.${ending}`)
    const types = { csv: 'text/csv; charset=utf-8', json: 'application/json', zip: 'application/zip' }
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(types[ending as keyof typeof types])
  })
})

describe.each(LOCALES)('pages of data in %s', (locale) => {
  const mainOf = (path: string) => documentAt(localePath(path, locale)).querySelector('main')

  test.each(LED_PATHS)('%s begins with one sentence and the chart it is about', (path) => {
    const main = mainOf(path)
    const html = main?.innerHTML ?? ''
    // A landing page says what is there, and has the chart beside that.
    expect(main?.querySelector('.standfirst') === null).toBe(!main?.querySelector('.list-and-chart'))
    expect(words(main?.querySelector('figcaption') ?? null)).not.toBe('')
    expect(html.indexOf('<figure')).toBeLessThan(html.indexOf('class="prose"'))
  })

  test('the list of datasets has the shape of each beside its name, for those who see it', () => {
    const items = [...(mainOf(DATASETS_PATH)?.querySelectorAll('.spark-list > li') ?? [])]
    expect(items).toHaveLength(EDITIONS.length / LOCALES.length)
    for (const item of items) {
      expect(item.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
      expect(item.querySelectorAll('a, p')).toHaveLength(2)
    }
  })

  test('the list of key figures has each once, in tables that links above them lead to', () => {
    const main = mainOf(FIGURES_PATH)
    const links = [...(main?.querySelectorAll('tbody th a') ?? [])].map((link) => link.getAttribute('href'))
    expect(links.toSorted()).toEqual(figures.map(({ id }) => localePath(`${FIGURES_PATH}/${id}`, locale)).toSorted())
    const jumps = [...(main?.querySelectorAll('.toc a') ?? [])].map((link) => link.getAttribute('href'))
    expect(jumps).toEqual(
      [...(main?.querySelectorAll('.figure-list h2[id^="group-"]') ?? [])].map(({ id }) => `#${id}`),
    )
  })

  test('a number in the list of key figures has its unit in its row, or above the times at which it was counted', () => {
    for (const { id, editions } of figures) {
      const row = mainOf(FIGURES_PATH)?.querySelector(`tbody th a[href$="/${id}"]`)?.closest('tr')
      const heads = [row?.closest('tbody')?.querySelector('[scope="rowgroup"]'), row]
      const [value, unit] = cutUnit(editions[locale]?.quantity ?? expect.fail())
      expect(words(row?.querySelector('.cell-end') ?? null), id).toBe(value.replace(/\s+/g, ' '))
      expect(heads.map((head) => words(head ?? null)).join(' '), id).toContain(unit)
    }
  })

  test.each(['who-we-are', 'our-work', 'data-and-resources', 'take-action'])(
    'the page of %s repeats no link',
    (section) => {
      const links = [...(mainOf(`/${section}`)?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
      expect(links.filter((href, index) => links.indexOf(href) !== index)).toEqual([])
    },
  )
})

describe.each(LOCALES)('key figures in %s', (locale) => {
  test('each has a page with value, period, publisher, definition, sources and citation', () => {
    for (const figure of figures) {
      const formatted = figure.editions[locale]
      const main = documentAt(localePath(`${FIGURES_PATH}/${figure.id}`, locale)).querySelector('main')
      const text = words(main)
      for (const part of [formatted?.quantity, formatted?.period.primary, formatted?.definition, formatted?.caveat])
        if (part) expect(text, figure.id).toContain(part.replace(/\s+/g, ' '))
      for (const { why } of formatted?.competing ?? []) expect(text, figure.id).toContain(why)
      expect(main?.querySelector('#sources'), figure.id).not.toBeNull()
      expect(main?.querySelector('#revisions'), figure.id).not.toBeNull()
    }
  })

  test('a value in a text leads to its page', () => {
    const links = [
      ...documentAt(localePath('/news/june-2025-record-returns', locale)).querySelectorAll('.figure-value'),
    ]
    expect(links.length).toBeGreaterThan(5)
    for (const link of links)
      expect(link.getAttribute('href')).toMatch(new RegExp(`^${localePath(FIGURES_PATH, locale)}/[a-z0-9-]+$`))
  })
})
