import { spawnSync } from 'node:child_process'
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

/** Opens a headless Chromium. Throws with what to do when there is none. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch(await browserOptions())
}

/**
 * How to start Chromium: the one CHROMIUM_PATH names, the system's, or the one that the npm package @sparticuz/chromium ships
 * (Linux x64). That one goes last: it tears some words of a PDF apart. Throws with what to do when there is none.
 */
export async function browserOptions(): Promise<LaunchOptions> {
  return firstThatStarts([...SYSTEM, ...(await shipped())])
}

/** The same for screens, where the shipped one goes first: without a window to draw it does a visit in half the time. */
export async function screenBrowserOptions(): Promise<LaunchOptions> {
  return firstThatStarts([...(await shipped()), ...SYSTEM])
}

function firstThatStarts(paths: readonly string[]): LaunchOptions {
  const wanted = process.env['CHROMIUM_PATH']
  const executablePath = (wanted ? [wanted] : paths).find((path) => spawnSync(path, ['--version']).status === 0)
  // Share pictures, where this process has drawn some, see our letters alone; without the system's a browser crashes.
  const { FONTCONFIG_FILE: _, ...env } = process.env
  if (executablePath) return { executablePath, args: ['--disable-gpu'], env }
  throw new Error('The browser tests need Chromium. Install Chromium or Chrome, or set CHROMIUM_PATH to its program.')
}

async function shipped(): Promise<string[]> {
  return process.platform === 'linux' && process.arch === 'x64' ? [await sparticuz.executablePath()] : []
}

/** The page at an address as paper shows it: PDF, A4, tagged for those who hear it. Throws when it is not there. */
export async function printPage(browser: Browser, url: string): Promise<Buffer> {
  const page = await browser.newPage()
  try {
    const response = await page.goto(url, { waitUntil: 'networkidle' })
    if (!response?.ok()) throw new Error(`There is no page at ${new URL(url).pathname} (status ${response?.status()})`)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(fetchPictures)
    return await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
  } finally {
    await page.close()
  }
}

/** Runs in the page: not every browser fetches, as it prints, a picture that waits for its reader. */
async function fetchPictures(): Promise<void> {
  const pictures = [...document.images].filter((picture) => picture.checkVisibility())
  for (const picture of pictures) picture.loading = 'eager'
  await Promise.all(pictures.map((picture) => picture.decode()))
}
