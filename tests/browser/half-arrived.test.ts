/** A table of which only a part has arrived, as on a slow line: its columns stay where they are. */
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { LOCALES } from '../../lib/i18n/locales.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { fetchPath } from '../built/site-pages.ts'
import { sample } from '../sample.ts'
import { sharedBrowser } from './shared-browser.ts'

const TABLES = {
  'in a text': '/data-and-resources/returns-to-afghanistan',
  'of a dataset': '/data-and-resources/datasets/weekly-returns-2017-2021',
}
const PAGE = '/half'
/** Rows of the table that come at first, its head among them. */
const ROWS = 3

const browser = sharedBrowser()

/** Sends `first`, and what follows once `arrived` is kept; all else it fetches from the built site. */
async function serveInParts(first: string, rest: string, arrived: Promise<void>) {
  const server = createServer(async (request, response) => {
    if (request.url !== PAGE) return passOn(request.url ?? '/', response)
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(first)
    await arrived
    response.end(rest)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port }: AddressInfo = Object(server.address())
  return { url: `http://127.0.0.1:${port}${PAGE}`, close: () => server.close() }
}

async function passOn(path: string, response: ServerResponse) {
  const answer = await fetchPath(path)
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
  response.end(new Uint8Array(await answer.arrayBuffer()))
}

/** How far, in pixels, edges of columns of the page's first table move between its first rows and its last. */
async function movedWhenCut(html: string, cut: number): Promise<number> {
  const { promise: arrived, resolve: sendRest } = deferred()
  const site = await serveInParts(html.slice(0, cut), html.slice(cut), arrived)
  const page = await browser().newPage({ viewport: { width: 1280, height: 2400 } })
  await page.goto(site.url, { waitUntil: 'commit' })
  const head = page.locator('table').first().locator('thead th')
  const lastRow = page
    .locator('table')
    .first()
    .locator('tr')
    .nth(ROWS - 1)
  await lastRow
    .locator('> *')
    .nth((await head.count()) - 1)
    .waitFor()
  const first = await edges(head)
  sendRest()
  await page.waitForLoadState('load')
  const whole = await edges(head)
  await page.close()
  site.close()
  return Math.max(...whole.map((edge, index) => Math.abs(edge - (first[index] ?? 0))))
}

function edges(head: Locator) {
  return head.evaluateAll(async (cells) => {
    await document.fonts.ready
    return cells.map((cell) => cell.getBoundingClientRect().left)
  })
}

function deferred() {
  let resolve = () => {}
  const promise = new Promise<void>((keep) => {
    resolve = keep
  })
  return { promise, resolve }
}

/** Where the first rows of the first table end. */
function firstRowsEnd(html: string): number {
  let end = html.indexOf('<table')
  for (let count = 0; count < ROWS; count++) end = html.indexOf('</tr>', end) + '</tr>'.length
  return end
}

describe.each(LOCALES)('%s: the columns of a table stay where they are', (locale) => {
  test.each(sample(Object.entries(TABLES), 1, `tables in ${locale}`))('%s', async (_, path) => {
    const html = await (await fetchPath(localePath(path, locale))).text()
    const withoutWidths = html.replaceAll(/<colgroup>.*?<\/colgroup>/gs, '')
    expect(await movedWhenCut(withoutWidths, firstRowsEnd(withoutWidths))).toBeGreaterThan(1)
    expect(await movedWhenCut(html, firstRowsEnd(html))).toBeLessThan(1)
  })
})
