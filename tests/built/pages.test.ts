/** Every page of the built site, as a reader or a machine receives it. */
import { beforeAll, describe, expect, test } from 'vitest'
import { localeFacts } from '../../lib/i18n/locales.ts'
import { brokenLinks, htmlFaults, PAGE_RULES, type ReadPage, sharedTitles, unpairedEditions } from '../page-rules.ts'
import { sample } from '../sample.ts'
import { documentOf, editionOf, fetchPath, htmlOf, manifest, pages } from './site-pages.ts'

let read: ReadPage[]

beforeAll(() => {
  read = pages.map((page) => ({ path: page.path, document: documentOf(page) }))
})

/** Paths of the pages for which a rule does not hold. */
function failing(rule: (page: ReadPage, origin: string) => boolean): string[] {
  return read.filter((page) => !rule(page, manifest.origin)).map(({ path }) => path)
}

describe('every page', () => {
  test('there are pages', () => {
    expect(pages.length).toBeGreaterThan(100)
  })

  test('answers 200 over HTTP with its own bytes', async () => {
    for (const page of pages) {
      const response = await fetchPath(page.path)
      expect(response.status, page.path).toBe(200)
      expect((await response.arrayBuffer()).byteLength, page.path).toBe(page.bytes.plain)
    }
  })

  test.each(Object.entries(PAGE_RULES))('%s', (_, rule) => {
    expect(failing(rule)).toEqual([])
  })

  test('says its language and direction', () => {
    for (const page of pages) {
      const { lang, dir } = documentOf(page).documentElement
      const facts = localeFacts(editionOf(page))
      expect([lang, dir], page.path).toEqual([facts.tag, facts.dir])
    }
  })

  test('has a title of its own', () => {
    expect(sharedTitles(read)).toEqual([])
  })

  test('links only to addresses and fragments that exist', () => {
    expect(brokenLinks(read, manifest)).toEqual([])
  })

  test('is valid HTML', async () => {
    const sources = sample(pages, 60, 'valid pages').map((page) => ({ path: page.path, html: htmlOf(page) }))
    expect((await htmlFaults(sources)).slice(0, 20)).toEqual([])
  })

  test('names the other editions by hreflang, to and fro', () => {
    expect(unpairedEditions(read)).toEqual([])
  })
})

describe('a copy outside the official address', () => {
  test('says so on every page and is not indexed', async () => {
    expect(manifest.isOfficial).toBe(false)
    expect(
      failing(
        ({ document }) => document.querySelector('.not-official')?.textContent?.includes('iran.iom.int') ?? false,
      ),
    ).toEqual([])
    expect((await fetchPath('/')).headers.get('x-robots-tag')).toBe('noindex')
  })
})
