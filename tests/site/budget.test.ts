/** Budgets in bytes, as sent to a first visitor (brotli). A figure over its line fails the build. */
import { brotliDecompressSync } from 'node:zlib'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { LOCALES } from '../../lib/i18n/locales.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { ask } from '../server/ask.ts'
import { budgetOf, PERSIAN_RELEASE, RELEASE } from './budgets.ts'
import { KINDS } from './page-kinds.ts'
import { at, htmlOf, pages } from './site-pages.ts'

/** Bytes of an answer as sent in brotli, and its text. */
async function getPacked(path: string): Promise<{ bytes: number; text: string }> {
  const { status, headers, body } = await ask(Number(new URL(at('/')).port), path, {
    headers: { 'accept-encoding': 'br' },
  })
  if (status !== 200) throw new Error(`${path} was answered with ${status}`)
  const isPacked = headers['content-encoding'] === 'br'
  return { bytes: body.length, text: (isPacked ? brotliDecompressSync(body) : body).toString('utf8') }
}

/** What a page and its styles weigh, and the font it asks for at once. */
async function weigh(path: string): Promise<{ page: number; font: number }> {
  const { bytes, text } = await getPacked(path)
  const { document } = new JSDOM(text).window
  const size = async (selector: string) => {
    const links = [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '')
    const answers = await Promise.all(links.map(getPacked))
    return answers.reduce((sum, answer) => sum + answer.bytes, 0)
  }
  return { page: bytes + (await size('link[rel=stylesheet]')), font: await size('link[as=font]') }
}

const releases = pages.map(({ path }) => path).filter((path) => /^\/(?:fa\/)?news\/[^/]+$/.test(path))

describe('bytes of a first visit', () => {
  test('there are releases in both editions', () => {
    expect(releases.length).toBeGreaterThan(20)
  })

  test.each(releases)(`%s: HTML and CSS within ${RELEASE}`, async (path) => {
    expect((await weigh(path)).page).toBeLessThanOrEqual(RELEASE)
  })

  test.each(releases.filter((path) => path.startsWith('/fa/')))(`%s: all within ${PERSIAN_RELEASE}`, async (path) => {
    const { page, font } = await weigh(path)
    expect(font).toBeGreaterThan(0)
    expect(page + font).toBeLessThanOrEqual(PERSIAN_RELEASE)
  })

  test('Latin pages load no font', () => {
    const wrong = pages.filter((page) => !page.path.startsWith('/fa') && htmlOf(page).includes('as="font"'))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  describe.each(LOCALES)('%s', (locale) => {
    test.each(Object.entries(KINDS))('%s: HTML and CSS within the budget of its kind', async (kind, path) => {
      const { page } = await weigh(localePath(path, locale))
      expect(page).toBeLessThanOrEqual(budgetOf(kind, locale).bytes)
    })
  })
})
