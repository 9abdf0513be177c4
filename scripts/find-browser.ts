import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Beside what Playwright asks for by itself: no sandbox, no updates, no synchronisation. */
const QUIET = ['--disable-gpu']

/** Opens a headless Chromium. Throws with what to do when there is none. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch(await browserOptions())
}

/**
 * How to start Chromium: the one CHROMIUM_PATH names, the system's, or the one that the npm package @sparticuz/chromium ships
 * (Linux x64). Throws with what to do when there is none.
 */
export async function browserOptions(): Promise<LaunchOptions> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? SYSTEM.find((path) => existsSync(path))
  if (executablePath) return { executablePath, args: QUIET }
  if (process.platform === 'linux' && process.arch === 'x64') {
    return { executablePath: await sparticuz.executablePath(), args: [...sparticuz.args, ...QUIET] }
  }
  throw new Error('The browser tests need Chromium. Install Chromium or Chrome, or set CHROMIUM_PATH to its program.')
}

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
