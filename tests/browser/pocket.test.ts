/** The copies to carry away, opened from the disk: no server, no network. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LOCALES, localeFacts } from '../../lib/i18n/locales.ts'
import { COPY_KINDS, copyName, copyPath } from '../../lib/pages/offline.ts'
import { distFolders } from '../../server/dist-folders.ts'
import { follow, sharedBrowser } from './shared-browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'pocket-'))
const { current } = distFolders(join(import.meta.dirname, '../..'))
const browser = sharedBrowser()
const copies = LOCALES.flatMap((locale) => COPY_KINDS.map((kind) => ({ locale, kind, name: copyName(locale, kind) })))

beforeAll(() => {
  for (const { locale, kind } of copies)
    for (const [name, bytes] of Object.entries(
      unzipSync(readFileSync(join(current, 'site', copyPath(locale, kind)))),
    )) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), bytes)
    }
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A page as wide as a small phone, and what went wrong on it. */
async function phone() {
  const page = await browser().newPage({ viewport: { width: 360, height: 740 } })
  const faults: string[] = []
  page.on('request', (request) => request.url().startsWith('file:') || faults.push(`asks for ${request.url()}`))
  page.on('requestfailed', (request) => faults.push(`fails: ${request.url()}`))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  return { page, faults }
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

describe.each(copies)('$name', ({ locale, kind, name }) => {
  test('opens from the disk in its own styles and font, and leads on', async () => {
    const { page, faults } = await phone()
    await page.goto(pathToFileURL(join(folder, name.replace('.zip', ''), 'index.html')).href)
    const targets = await page
      .locator('main .copy-index li > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(targets.length).toBeGreaterThan(5)
    for (const target of kind === 'whole' ? [targets[12], targets.at(-1)] : [targets[0]]) {
      const link = page.locator(`main .copy-index li > a[href="${target}"]`).first()
      // What matters most is one page.
      await (kind === 'whole' ? follow(link) : link.click())
      expect(await page.locator('html').getAttribute('dir')).toBe(localeFacts(locale).dir)
      expect(await page.locator('h1').count()).toBe(1)
      expect(await overflow(page)).toBe(0)
      if (kind === 'whole' && page.url().includes('/pages/')) await follow(page.locator('.copy-head a').first())
    }
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px')
    const { font } = localeFacts(locale)
    if (font)
      expect(await page.evaluate((family) => document.fonts.check(`1em ${family}`, 'س'), font.family)).toBe(true)
    expect(faults).toEqual([])
    await page.close()
  })
})

test.each(LOCALES)('a chart of the edition %s fits a phone and shows one drawing', async (locale) => {
  const { page, faults } = await phone()
  const file = 'pages/data-and-resources/datasets/returns-by-year.html'
  await page.goto(pathToFileURL(join(folder, copyName(locale, 'whole').replace('.zip', ''), file)).href)
  expect(await page.locator('svg.chart-drawing:visible').count()).toBe(1)
  expect(await overflow(page)).toBe(0)
  expect(faults).toEqual([])
  await page.close()
})
