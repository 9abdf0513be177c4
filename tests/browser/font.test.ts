/** The Persian web font in a real browser: once on pages that need it, never on others, and without a shift. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { LOCALES, localeFacts } from '../../lib/i18n/locales.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { at } from '../built/site-pages.ts'
import { sample } from '../sample.ts'
import { HALF_READ, layoutShift } from './layout-shift.ts'
import { follow, sharedBrowser } from './shared-browser.ts'

const PATHS = ['/', '/news/red-crescent-cooperation', '/our-work', '/who-we-are/mission-history']

const browser = sharedBrowser()

/** The addresses of the fonts a page asked the site for. */
async function fontsOf(path: string, extraHTTPHeaders: Record<string, string> = {}): Promise<string[]> {
  const page = await browser().newPage({ viewport: { width: 360, height: 640 }, extraHTTPHeaders })
  const fonts: string[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'font') fonts.push(new URL(response.url()).pathname)
  })
  await page.goto(at(path))
  await fontsSettled(page)
  await page.close()
  return fonts
}

/** Until every font is there that the laid-out page asks for: a busy browser can be idle on the line before it asks. */
async function fontsSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    document.body.getBoundingClientRect()
    await document.fonts.ready
  })
}

describe.each(LOCALES)('pages of the edition %s', (locale) => {
  const wanted = [localeFacts(locale).font?.file ?? []].flat()

  const paths = sample(PATHS, 1, `fonts in ${locale}`)

  test.each(paths)('%s loads the font of its edition, once, or none', async (path) => {
    expect(await fontsOf(localePath(path, locale))).toEqual(wanted)
  })

  test.each(paths)('%s does not even ask for it where its reader saves data', async (path) => {
    expect(await fontsOf(localePath(path, locale), { 'save-data': 'on' })).toEqual([])
  })

  test.skipIf(wanted.length === 0)('set the second page that is read in that font', async () => {
    const page = await browser().newPage({ viewport: { width: 360, height: 640 } })
    await page.goto(at(localePath('/', locale)))
    await fontsSettled(page)
    await follow(page.locator('main a[href*="/news/"]').first())
    await fontsSettled(page)
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map((face) => face.family),
    )
    const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily)
    await page.close()
    expect(loaded).toContain(localeFacts(locale).font?.family)
    expect(family).toMatch(new RegExp(`^"?${localeFacts(locale).font?.family}`))
  })

  test.skipIf(wanted.length === 0).each(paths)('%s keeps its lines when the font arrives late', async (path) => {
    const page = await browser().newPage({ viewport: { width: 360, height: 640 } })
    await page.route(`**${wanted[0]}`, async (route) => {
      await page.waitForFunction(() => document.readyState === 'complete', undefined, { timeout: 1000 }).catch(() => {})
      await route.continue()
    })
    await page.goto(at(localePath(path, locale)))
    await fontsSettled(page)
    const shift = await layoutShift(page)
    await page.close()
    expect(shift).toBeLessThan(HALF_READ)
  })
})
