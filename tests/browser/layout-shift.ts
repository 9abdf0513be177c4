import type { Page } from 'playwright-core'

/** On a busy machine the parser may paint a half-read page: that moves a line by less than this, and not every time. */
export const HALF_READ = 0.01

/** How far a page has shifted since it began to load, fonts included: the sum of the browser's layout-shift scores. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Reflect.get(entry, 'value')
        }).observe({ type: 'layout-shift', buffered: true })
        document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum))))
      }),
  )
}
