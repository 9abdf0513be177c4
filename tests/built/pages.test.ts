/** Every page of the built site, as a reader or a machine receives it. */
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, test } from 'vitest'
import { localeFacts } from '../../lib/i18n/locales.ts'
import { wrongDescriptionLists } from '../description-lists.ts'
import { HTML_RULES } from '../html-rules.ts'
import { sample } from '../sample.ts'
import { at, documentOf, editionOf, htmlOf, manifest, pages } from './site-pages.ts'

interface Parsed {
  readonly path: string
  readonly document: Document
  readonly ids: ReadonlySet<string>
}

let parsed: Parsed[]
let home: Response

beforeAll(async () => {
  // Before the long reading, in which the server may give up an idle connection that the next request would take.
  home = await fetch(at('/'))
  await home.arrayBuffer()
  parsed = pages.map((page) => {
    const document = documentOf(page)
    return { path: page.path, document, ids: new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)) }
  })
})

/** Paths of the pages for which a check does not hold. */
function failing(check: (page: Parsed) => boolean): string[] {
  return parsed.filter((page) => !check(page)).map(({ path }) => path)
}

const text = (document: Document, selector: string) => document.querySelector(selector)?.textContent?.trim() ?? ''
const attribute = (document: Document, selector: string, name: string) =>
  document.querySelector(selector)?.getAttribute(name) ?? ''

describe('every page', () => {
  test('there are pages', () => {
    expect(pages.length).toBeGreaterThan(100)
  })

  test('answers 200 over HTTP with its own bytes', async () => {
    for (const page of pages) {
      const response = await fetch(at(page.path))
      expect(response.status, page.path).toBe(200)
      expect((await response.arrayBuffer()).byteLength, page.path).toBe(page.bytes.plain)
    }
  })

  test('carries no script but a block of data', () => {
    expect(
      failing(({ document }) => [...document.scripts].every(({ type }) => type === 'application/ld+json')),
    ).toEqual([])
    expect(failing(({ document }) => !document.querySelector('link[as=script],link[rel=modulepreload]'))).toEqual([])
  })

  test('says its language and direction', () => {
    for (const page of pages) {
      const root = parsed.find(({ path }) => path === page.path)?.document.documentElement
      const { tag, dir } = localeFacts(editionOf(page))
      expect([root?.lang, root?.dir], page.path).toEqual([tag, dir])
    }
  })

  test('has one h1 with words in it, and no heading level is skipped', () => {
    expect(
      failing(({ document }) => document.querySelectorAll('h1').length === 1 && text(document, 'h1') !== ''),
    ).toEqual([])
    const descends = (document: Document) => {
      const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => Number(localName[1]))
      return levels.every((level, index) => level <= (levels[index - 1] ?? 1) + 1)
    }
    expect(failing(({ document }) => descends(document))).toEqual([])
  })

  test('has a title and a description of its own', () => {
    expect(failing(({ document }) => document.title.length > 5)).toEqual([])
    expect(failing(({ document }) => attribute(document, 'meta[name=description]', 'content').length > 20)).toEqual([])
    const titles = parsed.map(({ path, document }) => `${path.startsWith('/fa')} ${document.title}`)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  test('names its permanent address', () => {
    expect(
      failing(
        ({ path, document }) =>
          attribute(document, 'link[rel=canonical]', 'href').replace(/\/$/, '') ===
          manifest.origin + path.replace(/\/$/, ''),
      ),
    ).toEqual([])
  })

  test('has the landmarks and a skip link', () => {
    const has = (selector: string) => failing(({ document }) => document.querySelectorAll(selector).length === 1)
    expect(has('body > header')).toEqual([])
    expect(has('main#content')).toEqual([])
    expect(has('body > footer')).toEqual([])
    expect(failing(({ document }) => document.body.firstElementChild?.getAttribute('href') === '#content')).toEqual([])
  })

  test('has no id twice and no address with the name of the edition that has no prefix', () => {
    expect(failing(({ document, ids }) => document.querySelectorAll('[id]').length === ids.size)).toEqual([])
    expect(failing(({ document }) => !document.querySelector('a[href^="/en/"], a[href="/en"]'))).toEqual([])
  })

  test('links only to addresses and fragments that exist', () => {
    const byPath = new Map(parsed.map((page) => [page.path, page]))
    const known = new Set([...manifest.files.map(({ path }) => path), ...manifest.dynamic])
    const broken = parsed.flatMap(({ path, document }) =>
      [...document.querySelectorAll('a[href], link[href], img[src], source[srcset]')].flatMap((element) => {
        const href = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('srcset') ?? ''
        const url = new URL(href.split(' ')[0] ?? '', manifest.origin + path)
        if (url.origin !== manifest.origin || url.protocol === 'mailto:') return []
        const target = decodeURI(url.pathname)
        if (!known.has(target)) return [`${path} → ${href}`]
        const ids = byPath.get(target)?.ids
        const fragment = decodeURIComponent(url.hash.slice(1))
        return fragment === '' || !ids || ids.has(fragment) ? [] : [`${path} → ${href}`]
      }),
    )
    expect([...new Set(broken)]).toEqual([])
  })

  test('has lists of names and values that HTML allows: html-validate does not look', () => {
    expect(
      parsed.flatMap(({ path, document }) => wrongDescriptionLists(document).map((it) => `${path} ${it}`)),
    ).toEqual([])
  })

  test('is valid HTML', async () => {
    const validator = new HtmlValidate(HTML_RULES)
    const faults: string[] = []
    for (const page of sample(pages, 60, 'valid pages')) {
      const report = await validator.validateString(htmlOf(page))
      for (const { messages } of report.results) {
        for (const { ruleId, message, line } of messages) faults.push(`${page.path}:${line} ${ruleId} ${message}`)
      }
    }
    expect(faults.slice(0, 20)).toEqual([])
  })
})

describe('a copy outside the official address', () => {
  test('says so on every page and is not indexed', async () => {
    expect(manifest.isOfficial).toBe(false)
    expect(failing(({ document }) => text(document, '.not-official').includes('iran.iom.int'))).toEqual([])
    expect(home.headers.get('x-robots-tag')).toBe('noindex')
  })
})

describe('pairs of editions', () => {
  test('hreflang leads to and fro, with x-default', () => {
    const alternates = (document: Document): Record<string, string> =>
      Object.fromEntries(
        [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [
          link.getAttribute('hreflang') ?? '',
          link.getAttribute('href') ?? '',
        ]),
      )
    const byAddress = new Map(parsed.map((page) => [attribute(page.document, 'link[rel=canonical]', 'href'), page]))
    for (const { path, document } of parsed) {
      for (const href of Object.values(alternates(document))) {
        expect(byAddress.has(href), `${path} → ${href}`).toBe(true)
        expect(alternates(byAddress.get(href)?.document ?? document), path).toEqual(alternates(document))
      }
    }
  })
})
