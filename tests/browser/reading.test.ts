/** Reading under other settings than ours: own colours, less motion, less data. What holds for every page is in every-page.test.ts. */
import type { Browser, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { at, fetchPath } from '../built/site-pages.ts'
import { sharedBrowser } from './shared-browser.ts'

const browser = sharedBrowser()

/** Opens a page in a fresh context, hands it over, and closes it. */
async function visit<Result>(
  path: string,
  options: Parameters<Browser['newContext']>[0],
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser().newContext(options)
  const page = await context.newPage()
  await page.goto(at(path))
  const result = await look(page)
  await context.close()
  return result
}

describe('in the colours of the reader', () => {
  test('a notice keeps its border, and the current section a line that its neighbours have not', async () => {
    await visit('/who-we-are', { forcedColors: 'active', viewport: { width: 1280, height: 800 } }, async (page) => {
      const lines = await page
        .locator('.menu nav summary')
        .evaluateAll((sections) => sections.map((section) => getComputedStyle(section).borderBlockEndColor))
      const current = await page
        .locator('.menu nav summary[aria-current]')
        .evaluate((section) => getComputedStyle(section).borderBlockEndColor)
      expect(lines.filter((colour) => colour === current)).toHaveLength(1)
      await page.goto(at('/'))
      expect(
        await page
          .locator('.notice')
          .first()
          .evaluate((notice) => getComputedStyle(notice).borderBlockStartStyle),
      ).toBe('solid')
    })
  })
})

describe('motion', () => {
  test('pages fade into one another only for the others', async () => {
    const rules = await visit('/', {}, (page) =>
      page.evaluate(() => {
        const found: string[] = []
        const walk = (list: CSSRuleList, media: string) => {
          for (const rule of list) {
            if (rule.constructor.name === 'CSSViewTransitionRule') found.push(media)
            if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList)
              walk(rule.cssRules, rule instanceof CSSMediaRule ? rule.conditionText : media)
          }
        }
        for (const sheet of document.styleSheets) walk(sheet.cssRules, '')
        return found
      }),
    )
    expect(rules).toEqual(['(prefers-reduced-motion: no-preference)'])
  })
})

describe('saving data', () => {
  test('no page is fetched ahead for those who ask to save data', async () => {
    const speculation = async (headers: Record<string, string>) =>
      (await fetchPath('/', { headers })).headers.get('speculation-rules')
    expect(await speculation({})).not.toBeNull()
    expect(await speculation({ 'save-data': 'on' })).toBeNull()
  })
})
