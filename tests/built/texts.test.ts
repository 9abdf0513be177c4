/** The text beside each page: all that the page says, and nothing that only browsers understand. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LOCALES } from '../../lib/i18n/locales.ts'
import { localePath, splitLocale } from '../../lib/i18n/paths.ts'
import { entryFilePath } from '../../lib/pages/open-data.ts'
import { absoluteUrl } from '../../lib/site/config.ts'
import { documentOf, manifest, pages } from './site-pages.ts'

const files = new Map(manifest.files.map((file) => [file.path, file]))

function readText(path: string): string {
  const file = files.get(path) ?? expect.fail(`There is no ${path}`)
  return readFileSync(join(import.meta.dirname, '../../dist/site', file.file), 'utf8')
}

function textBeside(path: string): string {
  const { locale, path: own } = splitLocale(path)
  return readText(localePath(entryFilePath(own, 'txt'), locale))
}

/** What a text leaves out: ways through the site, drawings (their numbers stand in tables), forms, what is for paper. */
const EXCEPTIONS = 'nav, svg, form, .print-only'

const listed = new Set(
  [...readText('/sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname),
)
const told = pages.filter(({ path }) => listed.has(path))
const plain = (text: string) => text.replace(/\s+/g, ' ').replaceAll('\u2060', '').trim()

/** Every run of words and numbers of a page's main part. */
function runsOf(main: Element): string[] {
  const runs: string[] = []
  const walk = (node: Node) => {
    if (node.nodeType === 3) runs.push(plain(node.textContent ?? ''))
    else if (!(node as Element).matches(EXCEPTIONS)) node.childNodes.forEach(walk)
  }
  walk(main)
  return runs.filter((run) => /[\p{L}\p{N}]/u.test(run))
}

describe('the text beside a page', () => {
  test('is there for every page of the sitemap, and ends with its permanent address', () => {
    expect(told.length).toBeGreaterThan(300)
    for (const { path } of told) expect(textBeside(path).trimEnd().split('\n').at(-1), path).toBe(absoluteUrl(path))
  })

  test('says all that the page says: titles, sentences, facts, numbers, rows of tables and notes', () => {
    for (const page of told) {
      const main = documentOf(page).querySelector('main') ?? expect.fail(page.path)
      const text = plain(textBeside(page.path))
      expect(
        runsOf(main).filter((run) => !text.includes(run)),
        page.path,
      ).toEqual([])
    }
  })

  test('has no markup, no empty room and no address that is not whole', () => {
    for (const { path } of told) {
      const text = textBeside(path)
      expect(text, path).not.toMatch(
        /<\/?(?!img src=)[a-z]+[ >]|\]\(|&(?:amp|lt|nbsp|#\d+);|\n{3}| {2}| \n|\(\/|undefined/,
      )
    }
  })

  test.each(LOCALES)('in %s has the rows of a dataset, cell by cell, and the figures of the home page', (locale) => {
    const rows = textBeside(localePath('/data-and-resources/datasets/returns-by-year', locale))
    expect(rows.split('\n').filter((line) => line.split(' | ').length > 5).length).toBeGreaterThan(9)
    const page = told.find(({ path }) => path === localePath('/', locale)) ?? expect.fail()
    const values = [...documentOf(page).querySelectorAll('a[href*="/figures/"]')].map((link) => plain(link.textContent))
    expect(values.length).toBeGreaterThan(3)
    for (const value of values) expect(plain(textBeside(page.path))).toContain(value)
  })

  test('of a release begins with what kind it is, where and when, in both calendars in Persian', () => {
    expect(textBeside('/news/red-crescent-cooperation')).toMatch(
      /^Press release · Tehran · Event: 21 June 2023\n\nIOM and the Iranian Red Crescent agree/,
    )
    expect(textBeside('/fa/news/red-crescent-cooperation')).toMatch(/۳۱ خرداد ۱۴۰۲ \(۲۱ ژوئن ۲۰۲۳\)/)
  })
})
