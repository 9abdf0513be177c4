/** What paper gets that screens do not: addresses by number, and the foot. */
import { describe, expect, test } from 'vitest'
import { documentOf, manifest, pages, parse } from './site-pages.ts'

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
    const lines = texts(release?.document ?? parse(''), '.print-foot li')
    expect(lines.at(-1)).toMatch(/^Version of the text: [0-9a-f]{12}$/)
    expect(lines).toContain('Date of the event: 21 June 2023')
  })
})
