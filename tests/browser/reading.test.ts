/** Reading under other settings than ours: large text, wide spacing, own colours, keyboard, less motion. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LOCALES } from '../../lib/i18n/locales.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { openBrowser } from '../../scripts/find-browser.ts'
import { KINDS } from '../site/page-kinds.ts'
import { at } from '../site/site-pages.ts'

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

const inBoth = (...kinds: (keyof typeof KINDS)[]) =>
  LOCALES.flatMap((locale) =>
    kinds.map((kind) => [`${locale} ${kind}`, localePath(KINDS[kind] ?? '/', locale)] as const),
  )

/** Text that its own box cuts off, and how far the page is wider than the window. */
function faults(): string[] {
  const root = document.documentElement
  const cut = [...document.querySelectorAll('body *')].filter((element) => {
    const { overflowX, overflowY, clipPath, position } = getComputedStyle(element)
    if (clipPath !== 'none' || position === 'absolute' || element.closest('svg, .sr-only')) return false
    const isCut = (overflow: string, inner: number, outer: number) => /hidden|clip/.test(overflow) && inner > outer + 1
    return (
      isCut(overflowX, element.scrollWidth, element.clientWidth) ||
      isCut(overflowY, element.scrollHeight, element.clientHeight)
    )
  })
  const names = cut.map((element) => `cut off: ${element.localName}.${element.className}`)
  return root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} px wide`, ...names] : names
}

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

test.each(inBoth('home', 'press release', 'listing', 'data page', 'leadership'))(
  '%s: nothing is lost in large text, at high zoom, in wide spacing',
  async (_, path) => {
    const found = await visit(path, {}, async (page) => {
      const lost: Record<string, string[]> = {}
      for (const [way, { width, height, style }] of Object.entries(WAYS)) {
        await page.setViewportSize({ width, height })
        const added = await page.addStyleTag({ content: style })
        lost[way] = await page.evaluate(faults)
        await added.evaluate((element) => element.parentNode?.removeChild(element))
      }
      return lost
    })
    expect(found).toEqual(Object.fromEntries(Object.keys(WAYS).map((way) => [way, []])))
  },
)

describe('in the colours of the reader', () => {
  const kinds = inBoth('home', 'press release', 'listing', 'programme', 'data page')

  test.each(kinds)('%s: axe finds nothing', async (_, path) => {
    await visit(path, { forcedColors: 'active', viewport: { width: 1280, height: 800 } }, async (page) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    })
  })

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

interface Stop {
  readonly name: string
  readonly order: number
  readonly isSeen: boolean
}

/** What has the focus: its place in the document, and whether a reader can see it. */
function focused(): Stop | undefined {
  const element = document.activeElement
  if (!element || element === document.body) return undefined
  // A link that wraps has a box for each line.
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
  const inWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
  const on = document.elementFromPoint(
    Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1),
    Math.min(Math.max(box.top + Math.min(box.height, 24) / 2, 1), innerHeight - 1),
  )
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  const isOnTop = on !== null && (element.contains(on) || on.contains(element))
  return {
    name: `${element.localName} ${element.textContent?.trim().slice(0, 30)}`,
    order: [...document.querySelectorAll('*')].indexOf(element),
    isSeen: isRinged && inWindow && isOnTop,
  }
}

/** Everything a keyboard should reach: links, fields, buttons, summaries and boxes that scroll. */
function reachable(): number[] {
  const all = [...document.querySelectorAll('*')]
  const wanted = 'a[href], button, input:not([type=hidden]), select, summary, [tabindex="0"]'
  return [...document.querySelectorAll<HTMLElement>(wanted)]
    .filter((element) => element.checkVisibility())
    .map((element) => all.indexOf(element))
}

describe.each([360, 1280])('by keyboard, %i px', (width) => {
  test.each(inBoth('home', 'press release', 'listing', 'data page'))(
    '%s: everything is reached in reading order, with the focus in sight',
    async (_, path) => {
      await visit(path, { viewport: { width, height: 720 } }, async (page) => {
        const wanted = await page.evaluate(reachable)
        const stops: Stop[] = []
        for (let count = 0; count <= wanted.length; count++) {
          await page.keyboard.press('Tab')
          const stop = await page.evaluate(focused)
          if (!stop) break
          stops.push(stop)
        }
        expect(stops.map(({ order }) => order)).toEqual(wanted)
        expect(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([])
      })
    },
  )
})

describe('motion', () => {
  const moving = (reducedMotion: 'reduce' | 'no-preference') =>
    visit('/', { reducedMotion }, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element)
            return /[1-9]/.test(transitionDuration) || animationName !== 'none'
          })
          .map(({ localName, className }) => `${localName}.${className}`),
      ),
    )

  test('there is none for readers who want less of it', async () => {
    expect(await moving('reduce')).toEqual([])
  })

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
