/** The carry-away edition, opened from the disk: no server, no network. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LOCALE_TABLE, LOCALES } from '../../lib/i18n/locales.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { distFolders } from '../../server/dist-folders.ts'
import { pageFile } from '../../server/public-path.ts'
import { exportSite } from '../../server/release/export-site.ts'
import { sharedBrowser } from './shared-browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'export-'))
const browser = sharedBrowser()

beforeAll(async () => {
  exportSite(distFolders(join(import.meta.dirname, '../..')).current, folder)
})

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
})

describe.each(LOCALES)('the exported edition %s', (locale) => {
  test('opens from the disk with its styles and pictures, and leads on', async () => {
    const page = await browser().newPage()
    const foreign: string[] = []
    const failed: string[] = []
    page.on('request', (request) => request.url().startsWith('file:') || foreign.push(request.url()))
    page.on('requestfailed', (request) => failed.push(request.url()))
    await page.goto(pathToFileURL(join(folder, pageFile(localePath('/', locale)))).href)
    const link = page.locator('main a[href*="news/"]').first()
    await link.click()
    expect(await page.locator('html').getAttribute('dir')).toBe(LOCALE_TABLE[locale].dir)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.evaluate(() => [...document.styleSheets].length)).toBeGreaterThan(0)
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px')
    expect(
      await page.evaluate(
        () => [...document.images].filter((image) => image.complete && image.naturalWidth === 0).length,
      ),
    ).toBe(0)
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready
      // Those named `for` another font stand in for it where the system has it.
      return [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family)
    })
    expect(fonts.filter((family) => !family.includes(' for '))).toEqual([])
    expect({ foreign, failed }).toEqual({ foreign: [], failed: [] })
    await page.close()
  })
})

test('every link of every exported page leads to a file', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  const missing = pages.flatMap((name) => {
    const html = readFileSync(join(folder, name), 'utf8')
    const links = [...html.matchAll(/\s(?:href|src)="([^"#]+)(?:#[^"]*)?"/g)].map(([, link = '']) => link)
    const local = links.filter((link) => !/^(?:[a-z]+:|\/\/)/i.test(link))
    return local
      .filter((link) => !isFile(resolve(folder, dirname(name), decodeURI(link))))
      .map((link) => `${name} → ${link}`)
  })
  expect(missing).toEqual([])
})

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}
