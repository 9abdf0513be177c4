/** The Persian web font in a real browser: once on pages that need it, never on others, and without a shift. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { LOCALES, localeFacts } from '../../lib/i18n/locales.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { at } from '../built/site-pages.ts'
import { sample } from '../sample.ts'
import { layoutShift } from './layout-shift.ts'
import { sharedBrowser } from './shared-browser.ts'

const PATHS = ['/', '/news/red-crescent-cooperation', '/our-work', '/who-we-are/mission-history']

const browser = sharedBrowser()

/** Opens a page, lets `look` see it, and returns the addresses of the fonts it asked for. */
async function fontsOf(path: string, look: (page: Page) => Promise<void> = async () => {}): Promise<string[]> {
  const page = await browser().newPage({ viewport: { width: 360, height: 640 } })
  const fonts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname)
  })
  await page.goto(at(path), { waitUntil: 'networkidle' })
  await look(page)
  await page.close()
  return fonts
}

describe.each(LOCALES)('pages of the edition %s', (locale) => {
  const wanted = [localeFacts(locale).font?.file ?? []].flat()

  const paths = sample(PATHS, 1, `fonts in ${locale}`)

  test.each(paths)('%s loads the font of its edition, once, or none', async (path) => {
    expect(await fontsOf(localePath(path, locale))).toEqual(wanted)
  })

  test.skipIf(wanted.length === 0)('set the text in that font', async () => {
    await fontsOf(localePath('/', locale), async (page) => {
      const { family } = localeFacts(locale).font ?? { family: '' }
      const loaded = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded').map((face) => face.family),
      )
      expect(loaded).toContain(family)
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(new RegExp(`^"?${family}`))
    })
  })

  test.skipIf(wanted.length === 0).each(paths)('%s keeps its lines when the font arrives late', async (path) => {
    const page = await browser().newPage({ viewport: { width: 360, height: 640 } })
    await page.route(`**${wanted[0]}`, async (route) => {
      await page.waitForFunction(() => document.readyState === 'complete', undefined, { timeout: 1000 }).catch(() => {})
      await route.continue()
    })
    await page.goto(at(localePath(path, locale)), { waitUntil: 'networkidle' })
    const shift = await layoutShift(page)
    await page.close()
    expect(shift).toBeLessThan(0.01)
  })
})
