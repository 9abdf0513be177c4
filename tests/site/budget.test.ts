/** Budgets in bytes, as sent to a first visitor (brotli). A figure over its line fails the build. */
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { htmlOf, manifest, pages } from './site-pages.ts'

/** HTML and CSS of a press release: what fits in the first window of one round trip. */
const RELEASE = 14_600
/** HTML and CSS of the home page, with its map. */
const HOME = 30_000
/** Everything a first visitor of a Persian release loads, font included. */
const PERSIAN_RELEASE = 60_000

const sent = new Map(manifest.files.map(({ path, bytes }) => [path, bytes.br ?? bytes.plain]))

function weigh(path: string): { page: number; font: number } {
  const page = pages.find((found) => found.path === path)
  if (!page) throw new Error(`There is no page ${path}`)
  const { document } = new JSDOM(htmlOf(page)).window
  const size = (selector: string) =>
    [...document.querySelectorAll(selector)].reduce(
      (sum, link) => sum + (sent.get(link.getAttribute('href') ?? '') ?? 0),
      0,
    )
  return { page: (sent.get(path) ?? 0) + size('link[rel=stylesheet]'), font: size('link[as=font]') }
}

const releases = pages.map(({ path }) => path).filter((path) => /^\/(?:fa\/)?news\/[^/]+$/.test(path))

describe('bytes of a first visit', () => {
  test('there are releases in both editions', () => {
    expect(releases.length).toBeGreaterThan(20)
  })

  test.each(releases)(`%s: HTML and CSS within ${RELEASE}`, (path) => {
    expect(weigh(path).page).toBeLessThanOrEqual(RELEASE)
  })

  test.each(['/', '/fa'])(`%s: HTML and CSS within ${HOME}`, (path) => {
    expect(weigh(path).page).toBeLessThanOrEqual(HOME)
  })

  test.each(releases.filter((path) => path.startsWith('/fa/')))(`%s: all within ${PERSIAN_RELEASE}`, (path) => {
    const { page, font } = weigh(path)
    expect(font).toBeGreaterThan(0)
    expect(page + font).toBeLessThanOrEqual(PERSIAN_RELEASE)
  })

  test('Latin pages load no font', () => {
    const wrong = pages.filter((page) => !page.path.startsWith('/fa') && htmlOf(page).includes('as="font"'))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})
