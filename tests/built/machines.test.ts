/** What machines read of the built site beside feeds: sitemap, data blocks, JSON, addresses of everything. */
import { describe, expect, test } from 'vitest'
import { getEntry } from '../../lib/content/queries.ts'
import { LOCALES } from '../../lib/i18n/locales.ts'
import { localePath, splitLocale } from '../../lib/i18n/paths.ts'
import { entryFilePath } from '../../lib/pages/open-data.ts'
import { EDITOR_PATH, isOfEditor } from '../../lib/web-editor/paths.ts'
import { missingNames } from '../unit/pages/missing-names.ts'
import { documentOf, fetchPath, htmlOf, manifest, pages, parse } from './site-pages.ts'

const known = new Set(manifest.files.map(({ path }) => path))
const parsed = pages.map((page) => ({ path: page.path, document: documentOf(page) }))

describe('the data block', () => {
  const blocksOf = (document: Document) => [...document.querySelectorAll('script[type="application/ld+json"]')]

  test('is one on every page, and lacks no name', () => {
    for (const { path, document } of parsed) {
      const blocks = blocksOf(document)
      expect(blocks.length, path).toBe(1)
      const graph = JSON.parse(blocks[0]?.textContent ?? '')
      expect(graph['@context']).toBe('https://schema.org')
      for (const node of graph['@graph']) expect(missingNames(node), path).toEqual([])
    }
  })

  test('says of each kind of page what it is', () => {
    const typesOf = (path: string) => {
      const document = parsed.find((page) => page.path === path)?.document
      const graph = JSON.parse((document && blocksOf(document)[0]?.textContent) ?? '{}')
      return graph['@graph'].map((node: { '@type': string }) => node['@type'])
    }
    for (const locale of LOCALES) {
      const own = (path: string) => typesOf(localePath(path, locale))
      expect(own('/')).toEqual(['Organization', 'WebSite'])
      expect(own('/news/red-crescent-cooperation')).toEqual(['BreadcrumbList', 'NewsArticle'])
      expect(own('/data-and-resources/datasets/returns-by-year')).toEqual(['BreadcrumbList', 'Dataset'])
      expect(own('/who-we-are/leadership')).toEqual(['BreadcrumbList'])
    }
  })

  test('names only addresses that exist', () => {
    for (const { path, document } of parsed) {
      const text = blocksOf(document)[0]?.textContent ?? ''
      for (const [, url = ''] of text.matchAll(/"(https?:[^"]*)"/g)) {
        if (!url.startsWith(`${manifest.origin}/`) || url.includes('{search_term_string}')) continue
        expect(known.has(decodeURI(new URL(url).pathname)), `${path} → ${url}`).toBe(true)
      }
    }
  })
})

describe('Open Graph', () => {
  test.each(['title', 'description', 'type', 'url', 'site_name', 'locale', 'image', 'image:alt'])(
    '%s is on every page',
    (name) => {
      const without = parsed.filter(
        ({ document }) => !document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content'),
      )
      expect(without.map(({ path }) => path)).toEqual([])
    },
  )

  test('names the other edition where there is one', () => {
    for (const { path, document } of parsed) {
      const others = document.querySelectorAll('link[rel=alternate][hreflang]').length > 0
      expect(document.querySelector('meta[property="og:locale:alternate"]') !== null, path).toBe(others)
    }
  })
})

describe('the sitemap', () => {
  test('has every page that may be indexed, each alive, with the same editions as the page itself', async () => {
    const text = await (await fetchPath('/sitemap.xml')).text()
    const document = parse(text, 'application/xml')
    const listed = new Map(
      [...document.querySelectorAll('url')].map((url) => [
        new URL(url.querySelector('loc')?.textContent ?? '').pathname,
        [...url.children].filter(({ localName }) => localName === 'link').map((link) => link.getAttribute('hreflang')),
      ]),
    )
    for (const path of listed.keys()) expect(known.has(path), path).toBe(true)
    for (const { path, document: page } of parsed) {
      const isOtherView = /\/page\/\d+$|\/(?:kind|topic|place)\/[^/]+\/year\//.test(path) || path.includes('styleguide')
      expect(listed.has(path), path).toBe(!isOtherView)
      const own = [...page.querySelectorAll('link[rel=alternate][hreflang]')].map((link) =>
        link.getAttribute('hreflang'),
      )
      if (!isOtherView) expect(listed.get(path)?.toSorted(), path).toEqual(own.toSorted())
    }
  })

  test('has no page without its JSON and its plain text beside it', async () => {
    const text = await (await fetchPath('/sitemap.xml')).text()
    for (const [, url = ''] of text.matchAll(/<loc>([^<]+)<\/loc>/g)) {
      const { locale, path } = splitLocale(new URL(url).pathname)
      for (const extension of ['json', 'txt'] as const) {
        const file = localePath(entryFilePath(path, extension), locale)
        const response = await fetchPath(file)
        expect(response.status, file).toBe(200)
        expect(await response.text(), file).toContain(url)
      }
    }
  })

  test('is named in robots.txt, and so is that of the news', async () => {
    const robots = await (await fetchPath('/robots.txt')).text()
    for (const [, url = ''] of robots.matchAll(/^Sitemap: (.*)$/gm)) {
      expect(url.startsWith(manifest.origin)).toBe(true)
      expect((await fetchPath(new URL(url).pathname)).status).toBe(200)
    }
  })
})

test('every page of text announces its JSON and its plain text, and both are there', () => {
  for (const { path, document } of parsed) {
    const { locale, path: own } = splitLocale(path)
    for (const type of ['application/json', 'text/plain']) {
      const link = document.querySelector(`link[rel=alternate][type="${type}"]`)
      expect(link !== null, path).toBe(getEntry(locale, own) !== undefined)
      if (link) expect(known.has(new URL(link.getAttribute('href') ?? '').pathname), path).toBe(true)
    }
  }
})

test.each(LOCALES)(
  'the page of open data of the edition %s names files that are there, and every field',
  async (locale) => {
    const page = parsed.find(({ path }) => path === localePath('/data-and-resources/open-data', locale))?.document
    const links = [...(page?.querySelectorAll('#files ~ dl a') ?? [])].map((link) => link.getAttribute('href') ?? '')
    expect(links.length).toBeGreaterThanOrEqual(10)
    for (const href of links) expect((await fetchPath(href)).status, href).toBe(200)
    const schema = await (await fetchPath(localePath('/schemas/entry.json', locale))).json()
    const named = [...(page?.querySelectorAll('table th[scope=row]') ?? [])].map(({ textContent }) => textContent)
    expect(named).toEqual(Object.keys(schema.properties))
  },
)

test.each(LOCALES)('the page for too many searches of the edition %s says so with its status', async (locale) => {
  const response = await fetchPath(localePath('/too-many-requests', locale))
  expect(response.status).toBe(429)
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('nothing of the web editor is in a build that is not set up for it, nor named by a page', () => {
  expect([...known].filter(isOfEditor)).toEqual([])
  for (const page of pages) expect(htmlOf(page), page.path).not.toContain(`"${EDITOR_PATH}`)
})
