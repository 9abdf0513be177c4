/** Budgets in bytes, as sent to a first visitor (brotli). A figure over its line fails the build. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { LOCALES } from '../../lib/i18n/locales.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { ask } from '../unit/server/ask.ts'
import { budgetOf, PERSIAN_RELEASE, RELEASE } from './budgets.ts'
import { KINDS } from './page-kinds.ts'
import { at, htmlOf, pages, parse } from './site-pages.ts'

/** Bytes of an answer as sent in brotli, and its text. */
async function getPacked(path: string): Promise<{ bytes: number; text: string }> {
  const { status, headers, body } = await ask(Number(new URL(at('/')).port), path, {
    headers: { 'accept-encoding': 'br' },
  })
  if (status !== 200) throw new Error(`${path} was answered with ${status}`)
  const isPacked = headers['content-encoding'] === 'br'
  return { bytes: body.length, text: (isPacked ? brotliDecompressSync(body) : body).toString('utf8') }
}

/** As the build packs a page. */
const PACKING = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

/** What a page and its styles weigh, what they weigh up to the map, and the font it asks for at once. */
async function weigh(path: string): Promise<{ page: number; beforeMap: number; font: number }> {
  const { bytes, text } = await getPacked(path)
  const [beforeMap = '', map] = text.split('<section class="section" aria-labelledby="map">')
  const document = parse(text)
  const size = async (selector: string) => {
    const links = [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '')
    const answers = await Promise.all(links.map(getPacked))
    return answers.reduce((sum, answer) => sum + answer.bytes, 0)
  }
  const styles = await size('link[rel=stylesheet]')
  const first = map === undefined ? bytes : brotliCompressSync(beforeMap, PACKING).length
  return { page: bytes + styles, beforeMap: first + styles, font: await size('link[as=font]') }
}

const releases = pages.map(({ path }) => path).filter((path) => /^\/(?:fa\/)?news\/[^/]+$/.test(path))

describe('bytes of a first visit', () => {
  test('there are releases in both editions', () => {
    expect(releases.length).toBeGreaterThan(20)
  })

  test.each(releases)(`%s: HTML and CSS up to the map within ${RELEASE}`, async (path) => {
    expect((await weigh(path)).beforeMap).toBeLessThanOrEqual(RELEASE)
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
