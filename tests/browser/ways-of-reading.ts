/** Ways in which a page is looked at, each with what must hold in it. All of them want a page that is open, and leave it so. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { sample } from '../sample.ts'
import { focusedStop, layoutFaults, movingParts, reachable } from './page-faults.ts'

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds in a page as it is, a line each. */
export async function violations(page: Page, tags = WCAG_22_AA): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

const COLOURS = [
  { name: 'light', width: 360, media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', width: 1280, media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', width: 360, media: { colorScheme: 'light', forcedColors: 'active' } },
] as const

/** What axe finds, in the colours and at the width that were drawn for this page. */
export async function axeFaults(page: Page, of: string): Promise<string[]> {
  const found: string[] = []
  for (const { name, width, media } of sample(COLOURS, 1, `colours of ${of}`)) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia(media)
    found.push(...(await violations(page)).map((violation) => `${width} px, ${name}: ${violation}`))
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null })
  return found
}

/** A sweep, with both sides of each width at which the layout changes. */
const WIDTHS = [...Array.from({ length: 29 }, (_, step) => 320 + 40 * step), 767, 768, 1023, 1024]

/** Widths at which the page is wider than the window. */
export async function overflowFaults(page: Page, of: string): Promise<string[]> {
  const found: string[] = []
  for (const width of new Set([320, ...sample(WIDTHS, 4, `widths of ${of}`)])) {
    await page.setViewportSize({ width, height: 800 })
    if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
      found.push(`${width} px: wider than the window`)
  }
  return found
}

/** What a reader must be able to set, by WCAG 2.2, 1.4.12. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

/** Each with the window it needs, and the style a reader's own settings would add. */
const SETTINGS = [
  { name: 'text at 200 %', width: 1280, height: 900, style: ':root { font-size: 200% }' },
  { name: 'zoom of 400 %, which is a window of 320 by 256 px', width: 320, height: 256, style: ':root {}' },
  { name: 'spacing of WCAG 1.4.12', width: 360, height: 800, style: SPACED },
  { name: 'spacing of WCAG 1.4.12', width: 1280, height: 800, style: SPACED },
]

/** What is cut off or lies on other text in large text, at high zoom and in wide spacing; and what moves for those who asked for less motion. */
export async function settingFaults(page: Page, of: string): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const found = (await page.evaluate(movingParts)).map((part) => `less motion: ${part} moves`)
  for (const { name, width, height, style } of sample(SETTINGS, 2, `settings of ${of}`)) {
    await page.setViewportSize({ width, height })
    await setReadersStyle(page, style)
    found.push(...(await page.evaluate(layoutFaults)).map((fault) => `${width} px, ${name}: ${fault}`))
  }
  await setReadersStyle(page, '')
  await page.emulateMedia({ reducedMotion: null })
  return found
}

/** As a reader's own style sheet, which the policy of the page does not concern. */
function setReadersStyle(page: Page, style: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, style)
}

type Stop = NonNullable<ReturnType<typeof focusedStop>>

/** What the keyboard does not reach, or reaches out of order or out of sight. Wants a page in which nothing had the focus yet. */
export async function keyboardFaults(page: Page, of: string): Promise<string[]> {
  const found: string[] = []
  for (const width of sample([360, 1280], 1, `keyboard of ${of}`)) {
    await page.setViewportSize({ width, height: 720 })
    const wanted = await page.evaluate(reachable)
    const stops = await goThrough(page, wanted.length)
    const reached = new Set(stops.map(({ order }) => order))
    const missed = wanted.filter((order) => !reached.has(order)).length
    if (missed > 0) found.push(`${width} px, by keyboard: ${missed} of ${wanted.length} not reached`)
    const unasked = stops.filter(({ order }) => !wanted.includes(order))
    found.push(
      ...[...unasked.map(({ name }) => `is no place to stop: ${name}`), ...focusFaults(stops)].map(
        (fault) => `${width} px, by keyboard: ${fault}`,
      ),
    )
  }
  return found
}

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
    // What a section of the menu unfolds comes right after its name, and below the names that follow.
    const leavesFold = before?.isUnfolded && !stop.isUnfolded
    const isBackwards = before && !leavesFold && stop.bottom <= before.top && stop.start < before.end
    return [
      ...(stop.hasNoRing ? [`no ring: ${stop.name}`] : []),
      ...(stop.isHidden ? [`hidden: ${stop.name}`] : []),
      ...(isBackwards ? [`against the order of reading: ${stop.name}`] : []),
    ]
  })
}
