/** The books to carry away, as the build made them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { getEntries } from '../../lib/content/queries.ts'
import { LOCALES, localeFacts } from '../../lib/i18n/locales.ts'
import { localePath, splitLocale } from '../../lib/i18n/paths.ts'
import { chapterFile } from '../../server/pocket/book/book.ts'
import { planBooks } from '../../server/pocket/book/books.ts'
import { COPY_BUDGETS } from '../../server/pocket/offline-copies.ts'
import { brokenLinks } from '../unit/pocket/broken-links.ts'
import { manifest, pages, parse } from './site-pages.ts'

const SITE = join(import.meta.dirname, '../../dist/site')
const plans = LOCALES.flatMap((locale) => planBooks(locale).map(({ book, text }) => ({ ...book, text })))

test('there is a book for each edition and for each year of its news, and no other', () => {
  const built = manifest.files.map(({ path }) => path).filter((path) => path.endsWith('.epub'))
  expect(built.toSorted()).toEqual(plans.map(({ path }) => path).toSorted())
})

describe.each(plans)('$path', ({ path, locale }) => {
  const body = readFileSync(join(SITE, path))
  const files = unzipSync(body)
  const documents = Object.entries(files)
    .filter(([name]) => name.endsWith('.xhtml'))
    .map(([name, bytes]) => [name, parse(strFromU8(bytes), 'application/xhtml+xml')] as const)

  test('is within its budget, and EPUBCheck finds nothing', async () => {
    expect(body.length).toBeLessThanOrEqual(COPY_BUDGETS.book)
    expect((await EpubCheck.validate(body)).messages).toEqual([])
  })

  test('draws with what every reader knows: the judge above does not look into drawings, the one in Java does', () => {
    const drawings = Object.entries(files).filter(([name]) => name.endsWith('.svg'))
    for (const [name, bytes] of drawings)
      expect(strFromU8(bytes), name).not.toMatch(/\s(?:class|style|paint-order|vector-effect)=|<style|href=/)
  })

  test('has living links only, and asks for nothing foreign', () => {
    expect(brokenLinks(files)).toEqual([])
    const { font } = localeFacts(locale)
    const css = strFromU8(files['book/style.css'] ?? new Uint8Array())
    expect(Array.from(css.matchAll(/url\(([^)]*)\)/g), ([, address]) => address)).toEqual(font ? ['font.woff2'] : [])
  })

  test('is in the language and direction of its edition, without forms and scripts, and says its pictures in words', () => {
    const { tag, dir } = localeFacts(locale)
    for (const [name, { documentElement: root }] of documents) {
      expect([root.lang, root.getAttribute('xml:lang'), root.dir], name).toEqual([tag, tag, dir])
      expect(root.querySelectorAll('form, script, svg, iframe, object, style, [style]'), name).toHaveLength(0)
      for (const picture of root.querySelectorAll('img.drawing, img.map, .cover img'))
        expect(picture.getAttribute('alt'), name).toMatch(/\p{L}{3}/u)
      for (const mark of root.querySelectorAll('img.mark')) expect(mark.getAttribute('alt')).toBe('')
    }
  })

  test('has one main heading a chapter, and its address', () => {
    for (const [name, document] of documents.filter(([file]) => file.includes('/pages'))) {
      expect(document.querySelectorAll('h1'), name).toHaveLength(1)
      const online = new URL(document.querySelector('.online a')?.getAttribute('href') ?? '').pathname
      expect(chapterFile(splitLocale(online).path), name).toBe(name.slice('book/'.length))
      expect(
        pages.some((page) => page.path === online),
        online,
      ).toBe(true)
    }
  })
})

test.each(LOCALES)('the book of the edition %s holds every public text and its charts', (locale) => {
  const files = unzipSync(readFileSync(join(SITE, localePath(`/offline/iom-iran-${locale}.epub`, locale))))
  for (const { path } of getEntries(locale))
    if (path !== '/boilerplate') expect(files).toHaveProperty([`book/${chapterFile(path)}`])
  const chart = strFromU8(files['book/pages/data-and-resources/datasets/returns-by-year.xhtml'] ?? new Uint8Array())
  expect(chart).toContain('class="drawing"')
  expect(chart).toContain('<table')
})
