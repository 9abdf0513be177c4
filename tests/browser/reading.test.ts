/** Reading under other settings than ours: large text, wide spacing, own colours, keyboard, less motion. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LOCALES } from '../../lib/i18n/locales.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { openBrowser } from '../../scripts/find-browser.ts'
import { KINDS } from '../site/page-kinds.ts'
import { at } from '../site/site-pages.ts'
import { focusedStop, layoutFaults, movingParts, reachable } from './page-faults.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser?.close())

/** Opens a page in a fresh context, hands it over, and closes it. */
async function visit<Result>(
  path: string,
  options: Parameters<Browser['newContext']>[0],
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ bypassCSP: true, ...options })
  const page = await context.newPage()
  await page.goto(at(path))
  const result = await look(page)
  await context.close()
  return result
}

/** Every kind of page in every edition. */
const PAGES = LOCALES.flatMap((locale) =>
  Object.entries(KINDS).map(([kind, path]) => [`${locale} ${kind}`, localePath(path, locale)] as const),
)

/** What a reader must be able to set, by WCAG 2.2, 1.4.12. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

/** Each way of reading: the window it needs, and the style a reader's own settings would add. */
const WAYS = {
  'text at 200 %': { width: 1280, height: 900, style: ':root { font-size: 200% }' },
  'zoom of 400 %, which is a window of 320 by 256 px': { width: 320, height: 256, style: ':root {}' },
  'spacing of WCAG 1.4.12, narrow': { width: 360, height: 800, style: SPACED },
  'spacing of WCAG 1.4.12, wide': { width: 1280, height: 800, style: SPACED },
}

test.each(PAGES)('%s: nothing is lost in large text, at high zoom, in wide spacing; nothing moves', async (_, path) => {
  const found = await visit(path, { reducedMotion: 'reduce' }, async (page) => {
    const lost: Record<string, string[]> = { 'less motion': await page.evaluate(movingParts) }
    for (const [way, { width, height, style }] of Object.entries(WAYS)) {
      await page.setViewportSize({ width, height })
      const added = await page.addStyleTag({ content: style })
      lost[way] = await page.evaluate(layoutFaults)
      await added.evaluate((element) => element.parentNode?.removeChild(element))
    }
    return lost
  })
  expect(found).toEqual(Object.fromEntries(['less motion', ...Object.keys(WAYS)].map((way) => [way, []])))
})

describe('in the colours of the reader', () => {
  test('a notice keeps its border, and the current section a line that its neighbours have not', async () => {
    await visit('/who-we-are', { forcedColors: 'active', viewport: { width: 1280, height: 800 } }, async (page) => {
      const lines = await page
        .locator('.sections a')
        .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBlockEndColor))
      const current = await page
        .locator('.sections [aria-current]')
        .evaluate((link) => getComputedStyle(link).borderBlockEndColor)
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

type Stop = NonNullable<ReturnType<typeof focusedStop>>

/** Presses Tab until the focus has gone through the page. */
async function goThrough(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = []
  while (stops.length <= most) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(focusedStop)
    if (!stop) break
    stops.push(stop)
  }
  return stops
}

/** Where the focus cannot be seen, and where it goes up without coming to a column that is read later. */
function focusFaults(stops: readonly Stop[]): string[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1]
    const isBackwards = before && stop.bottom <= before.top && stop.start < before.end
    return [
      ...(stop.hasNoRing ? [`no ring: ${stop.name}`] : []),
      ...(stop.isHidden ? [`hidden: ${stop.name}`] : []),
      ...(isBackwards ? [`against the order of reading: ${stop.name}`] : []),
    ]
  })
}

describe.each([360, 1280])('by keyboard, %i px', (width) => {
  test.each(PAGES)('%s: everything is reached in reading order, with the focus in sight', async (_, path) => {
    await visit(path, { viewport: { width, height: 720 } }, async (page) => {
      const wanted = await page.evaluate(reachable)
      const stops = await goThrough(page, wanted.length)
      expect(stops.map(({ order }) => order).toSorted((a, b) => a - b)).toEqual(wanted)
      expect(focusFaults(stops)).toEqual([])
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
      (await fetch(at('/'), { headers })).headers.get('speculation-rules')
    expect(await speculation({})).not.toBeNull()
    expect(await speculation({ 'save-data': 'on' })).toBeNull()
  })
})
