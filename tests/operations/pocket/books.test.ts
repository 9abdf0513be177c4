/** The books of the small fixture site, opened again. */
import '../../unit/document.ts'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { listPages } from '../../../app/render.tsx'
import { getEntries, getNews } from '../../../lib/content/queries.ts'
import { LOCALES, localeFacts } from '../../../lib/i18n/locales.ts'
import { pageSource } from '../../../server/build/source.ts'
import { chapterFile } from '../../../server/pocket/book/book.ts'
import { makePlannedBook, planBooks } from '../../../server/pocket/book/books.ts'
import { onFixtureSite } from '../../unit/components/on-fixture-site.ts'
import { readXml, textOf } from '../../unit/feeds/xml-reader.ts'
import { brokenLinks } from '../../unit/pocket/broken-links.ts'
import { source } from '../../unit/server/built-site.ts'
import { plantTexts } from './plant-texts.ts'

const site = onFixtureSite()
/** A headline that would be markup, were it not written as text, in both directions and with a joiner. */
const HOSTILE = '</title>&amp; <b>"می\u200cرود" IOM (a/b) ]]>'

beforeAll(() => plantTexts(site.root, HOSTILE))

const FONT = source('/fonts/vazirmatn.woff2', 'fonts/vazirmatn.woff2', {
  type: 'font/woff2',
  make: () => readFileSync('public/fonts/vazirmatn.woff2'),
})

function makeBooks(locale: (typeof LOCALES)[number]) {
  const sources = [...listPages([]).map(pageSource), FONT]
  return Promise.all(planBooks(locale).map((plan) => makePlannedBook(plan, sources)))
}

describe.each(LOCALES)('the books of the edition %s', (locale) => {
  let books: Uint8Array[] = []
  beforeAll(async () => {
    books = await makeBooks(locale)
  })
  const opened = () => books.map((book) => unzipSync(book))
  const packageOf = (files: Record<string, Uint8Array>) =>
    readXml(strFromU8(files['book/package.opf'] ?? new Uint8Array()))

  test('are the whole of it and one for each year of news, and EPUBCheck finds nothing', async () => {
    expect(planBooks(locale).map(({ book }) => book.path.replace(/^.*\/iom-iran-/, ''))).toEqual(
      ['', ...new Set(getNews(locale).map(({ data }) => `-news-${data.date.earliest.slice(0, 4)}`))].map(
        (part) => `${locale}${part}.epub`,
      ),
    )
    for (const book of books) expect((await EpubCheck.validate(book)).messages).toEqual([])
  })

  test('begin with their media type, and are the same bytes when made again', async () => {
    for (const book of books) expect(strFromU8(book.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
    const sum = (book: Uint8Array) => createHash('sha256').update(book).digest('hex')
    expect((await makeBooks(locale)).map(sum)).toEqual(books.map(sum))
  })

  test('say language, direction and day, and what those need to know who do not see', () => {
    const { tag, dir } = localeFacts(locale)
    for (const document of opened().map(packageOf)) {
      expect(textOf(document, 'dc:language')).toBe(tag)
      expect(document.querySelector('spine')?.getAttribute('page-progression-direction')).toBe(dir)
      const metas = Array.from(document.querySelectorAll('meta'), (meta) => [
        meta.getAttribute('property'),
        meta.textContent,
      ])
      expect(metas).toContainEqual(['schema:accessModeSufficient', 'textual'])
      expect(metas).toContainEqual(['dcterms:modified', expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/)])
    }
  })

  test('hold well-formed documents whose links live', () => {
    for (const files of opened()) {
      for (const [name, bytes] of Object.entries(files))
        if (/\.(?:xhtml|svg|opf|xml)$/.test(name)) expect(() => readXml(strFromU8(bytes)), name).not.toThrow()
      expect(brokenLinks(files)).toEqual([])
    }
  })

  test('name every text in the contents, a hostile title as it is', () => {
    const [whole, year] = opened()
    const contents = (files = {} as Record<string, Uint8Array>) =>
      Array.from(readXml(strFromU8(files['book/contents.xhtml'] ?? new Uint8Array())).querySelectorAll('[role] a'))
    const hrefs = contents(whole).map((link) => link.getAttribute('href'))
    for (const { path } of getEntries(locale)) if (path !== '/boilerplate') expect(hrefs).toContain(chapterFile(path))
    expect(contents(whole).map(({ textContent }) => textContent)).toContain(HOSTILE)
    expect(contents(year).every((link) => link.getAttribute('href')?.startsWith('pages/news/'))).toBe(true)
  })

  test('hold nothing that is kept back from readers', () => {
    for (const files of opened()) {
      const all = Object.values(files)
        .map((bytes) => strFromU8(bytes))
        .join('')
      expect(all).not.toContain('Quokka')
      expect(/kept-back-[01]/.test(all)).toBe(false)
    }
  })

  test('carry the font where the edition needs one', () => {
    for (const files of opened()) expect('book/font.woff2' in files).toBe(localeFacts(locale).font !== undefined)
  })
})
