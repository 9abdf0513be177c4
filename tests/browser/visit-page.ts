import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { layoutShift } from './layout-shift.ts'

/** A line as the browser imitates it: a delay for each answer, and a speed. */
export interface Line {
  readonly roundTripMs: number
  readonly kilobitsPerSecond: number
}

/** What a visit took. */
export interface Visit {
  /** Everything received, headers included. */
  readonly bytes: number
  readonly requests: number
  /** Scripts asked for or written into the page; data blocks are none. */
  readonly scripts: number
  readonly firstPaintMs: number
  readonly largestPaintMs: number
  readonly loadedMs: number
  readonly shift: number
}

/** A phone that has never seen the site: nothing is in the cache of a new context. */
export const PHONE = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 }

/** Visits a page as a first visitor on a phone. */
export async function visitPage(browser: Browser, url: string, line?: Line): Promise<Visit> {
  const context = await browser.newContext(PHONE)
  const visit = await visitIn(context, url, line)
  await context.close()
  return visit
}

/** The same, and then once more: `again` finds in the cache what may be kept. */
export async function visitTwice(browser: Browser, url: string, line?: Line): Promise<{ first: Visit; again: Visit }> {
  const context = await browser.newContext(PHONE)
  const first = await visitIn(context, url, line)
  const again = await visitIn(context, url, line)
  await context.close()
  return { first, again }
}

/** Reads pages one after the other in one tab; each is a visit. */
export async function visitPath(context: BrowserContext, urls: readonly string[], line?: Line): Promise<Visit[]> {
  const page = await context.newPage()
  const visits: Visit[] = []
  for (const url of urls) visits.push(await visitWith(page, url, line))
  await page.close()
  return visits
}

async function visitIn(context: BrowserContext, url: string, line?: Line): Promise<Visit> {
  const { page, visit } = await openPage(context, url, line)
  await page.close()
  return visit
}

/** Opens a page in a new tab and waits until nothing more comes. */
export async function openPage(
  context: BrowserContext,
  url: string,
  line?: Line,
): Promise<{ readonly page: Page; readonly visit: Visit }> {
  const page = await context.newPage()
  return { page, visit: await visitWith(page, url, line) }
}

async function visitWith(page: Page, url: string, line?: Line): Promise<Visit> {
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  if (line) await network.send('Network.emulateNetworkConditions', conditions(line))
  const traffic = countTraffic(network)
  await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 })
  const { inlineScripts, ...paints } = await readPage(page)
  const shift = await layoutShift(page)
  await network.detach()
  return { ...traffic, ...paints, scripts: traffic.scripts + inlineScripts, shift }
}

function conditions({ roundTripMs, kilobitsPerSecond }: Line) {
  const speed = (kilobitsPerSecond * 1000) / 8
  return { offline: false, latency: roundTripMs, downloadThroughput: speed, uploadThroughput: speed }
}

/** Counts as things come; read it when they have. What the cache answers is no request. */
function countTraffic(network: CDPSession) {
  const traffic = { bytes: 0, requests: 0, scripts: 0 }
  network.on('Network.requestWillBeSent', ({ request, type }) => {
    if (request.url.startsWith('data:')) return
    traffic.requests += 1
    if (type === 'Script') traffic.scripts += 1
  })
  network.on('Network.responseReceived', ({ response }) => {
    if (response.fromDiskCache) traffic.requests -= 1
  })
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength
  })
  return traffic
}

function readPage(page: Page) {
  return page.evaluate(async () => {
    const largest = new Promise<number>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      })
    })
    const [navigation] = performance.getEntriesByType('navigation')
    const [firstPaint] = performance.getEntriesByName('first-contentful-paint')
    return {
      inlineScripts: [...document.scripts].filter(({ src, type }) => !src && /^$|javascript|module/.test(type)).length,
      firstPaintMs: firstPaint?.startTime ?? 0,
      largestPaintMs: await largest,
      loadedMs: navigation?.duration ?? 0,
    }
  })
}
