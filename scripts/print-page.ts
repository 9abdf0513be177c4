import type { Browser } from 'playwright-core'

/** The page at an address as paper shows it: PDF, A4, tagged for those who hear it. Throws when it is not there. */
export async function printPage(browser: Browser, url: string): Promise<Buffer> {
  const page = await browser.newPage()
  try {
    const response = await page.goto(url, { waitUntil: 'networkidle' })
    if (!response?.ok()) throw new Error(`There is no page at ${new URL(url).pathname} (status ${response?.status()})`)
    return await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
  } finally {
    await page.close()
  }
}
