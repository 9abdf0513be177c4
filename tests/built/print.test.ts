/** What paper gets that screens do not: addresses by number, and the foot. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { VERIFY_PATH } from '../../lib/content/entries/own-pages.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { readQr } from '../read-qr.ts'
import { sample } from '../sample.ts'
import { documentOf, editionOf, manifest, pages, parse } from './site-pages.ts'

const DIST = join(import.meta.dirname, '../../dist')
const verifyPath = (page: (typeof pages)[number]) => localePath(VERIFY_PATH, editionOf(page))

const documents = pages.map((page) => ({ path: page.path, document: documentOf(page) }))
const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? '')

/** The links link-notes.css numbers, in the order of the page. */
const NUMBERED = '.prose a:not(.term, .figure-value, .backlink, [href^="#"], [href^="mailto:"], [href^="tel:"])'

describe('the addresses of links', () => {
  test('stand below the text in the order of the links, so that the numbers agree', () => {
    const noted = documents.filter(({ document }) => document.querySelector('.link-notes'))
    expect(noted.length).toBeGreaterThan(20)
    for (const { path, document } of noted) {
      const links = [...document.querySelectorAll(NUMBERED)].map((link) => link.getAttribute('href') ?? '')
      const absolute = links.map((href) => (href.startsWith('/') ? manifest.origin + href : href))
      expect(texts(document, '.link-notes li'), path).toEqual(absolute)
    }
  })
})

describe('the foot of a page', () => {
  test('says where the page is', () => {
    for (const { path, document } of documents)
      expect(texts(document, '.print-foot').join(), path).toContain(manifest.origin + (path === '/' ? '' : path))
  })

  test('of a content file names the version of its text, and no day that would change with every build', () => {
    const [release] = documents.filter(({ path }) => path === '/news/red-crescent-cooperation')
    const foot = texts(release?.document ?? parse(''), '.print-foot')
      .join()
      .replaceAll('\u00A0', ' ')
    expect(foot).toMatch(/ · Version of the text: [0-9a-f]{12} · /)
    expect(foot).toContain(' · Date of the event: 21 June 2023 · ')
  })

  test('has the picture of a QR code that a browser fetches for paper only', () => {
    const files = new Map(manifest.files.map(({ path, type }) => [path, type]))
    for (const { path, document } of documents) {
      const picture = document.querySelector('.print-foot.print-only img[loading=lazy]')
      expect(files.get(picture?.getAttribute('src') ?? ''), path).toBe('image/svg+xml')
    }
  })

  test.each(sample(pages, 40, 'pages with a QR code'))(
    '$path: the code leads to the page, or to where it is checked',
    async (page) => {
      const picture = documentOf(page).querySelector('.print-foot img')?.getAttribute('src')
      const file = manifest.files.find(({ path }) => path === picture)?.file ?? ''
      const code = /IOM-IR-\d{4}-\d{3}/.exec(texts(documentOf(page), '.print-foot').join())?.[0]
      const own = manifest.origin + page.path
      expect(await readQr(readFileSync(join(DIST, 'site', file)))).toEqual([
        code ? `${manifest.origin}${verifyPath(page)}?q=${code}` : own,
      ])
    },
  )
})
