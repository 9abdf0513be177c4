/** Every kind of page in a real browser: accessible, quiet, within its width, in both directions. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LOCALES } from '../../lib/i18n/locales.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { openBrowser } from '../../scripts/find-browser.ts'
import { budgetOf } from '../site/budgets.ts'
import { KINDS } from '../site/page-kinds.ts'
import { at } from '../site/site-pages.ts'
import { visitPage } from './visit-page.ts'

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser?.close())

/** Opens a page in a fresh context, hands it over, and closes it. */
async function visit(
  path: string,
  options: Parameters<Browser['newContext']>[0],
  look: (page: Page, context: BrowserContext) => Promise<void>,
) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(at(path))
  await look(page, context)
  await context.close()
}

const paths = LOCALES.flatMap((locale) =>
  Object.entries(KINDS).map(([kind, path]) => [`${locale} ${kind}`, localePath(path, locale)] as const),
)

describe.each([
  ['light', 360, { colorScheme: 'light' }],
  ['dark', 1280, { colorScheme: 'dark' }],
  ['forced colours', 360, { colorScheme: 'light', forcedColors: 'active' }],
] as const)('%s, %i px: axe finds nothing', (_, width, media) => {
  test.each(paths)('%s', async (_, path) => {
    await visit(path, { ...media, viewport: { width, height: 800 }, bypassCSP: true }, async (page) => {
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    })
  })
})

test.each(paths)('%s: no message in the console, no request to another origin', async (_, path) => {
  const messages: string[] = []
  const origins = new Set<string>()
  const context = await browser.newContext()
  const page = await context.newPage()
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  page.on('request', (request) => origins.add(new URL(request.url()).origin))
  await page.goto(at(path), { waitUntil: 'networkidle' })
  await context.close()
  expect(messages).toEqual([])
  expect([...origins]).toEqual([new URL(at('/')).origin])
})

/** A sweep, with both sides of each width at which the layout changes. */
const WIDTHS = [...Array.from({ length: 29 }, (_, step) => 320 + 40 * step), 767, 768, 1023, 1024]

test.each(paths)('%s: nothing overflows from 320 to 1440 px', async (_, path) => {
  await visit(path, { viewport: { width: 320, height: 800 } }, async (page) => {
    const wide: number[] = []
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
        wide.push(width)
    }
    expect(wide).toEqual([])
  })
})

/** On a busy machine the parser may paint a half-read page: that moves a line by less than this, and not every time. */
const HALF_READ = 0.01

describe.each(LOCALES)('%s: a first visit on a phone', (locale) => {
  test.each(Object.entries(KINDS))('%s: shifts nothing, keeps its budget', { retry: 2 }, async (kind, path) => {
    const { shift, requests, scripts } = await visitPage(browser, at(localePath(path, locale)))
    expect(shift).toBeLessThan(HALF_READ)
    expect(requests).toBeLessThanOrEqual(budgetOf(kind, locale).requests)
    expect(scripts).toBe(0)
  })
})
