import { type Browser, chromium, type Locator } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

/** The browser that all tests share, for those of this file; what they leave open in it is closed after the last. */
export function sharedBrowser(): () => Browser {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  afterAll(() => browser?.close())
  return () => browser
}

/** Goes where a link leads, and waits until that page is there: a click alone leaves the old one for a while. */
export async function follow(link: Locator): Promise<void> {
  await Promise.all([link.page().waitForEvent('load'), link.click()])
}
