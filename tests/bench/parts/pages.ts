import type { Browser } from 'playwright-core'
import { LOCALES, type Locale, SOURCE_LOCALE } from '../../../lib/i18n/locales.ts'
import { localePath } from '../../../lib/i18n/paths.ts'
import { openBrowser } from '../../../scripts/find-browser.ts'
import { PHONE, type Visit, visitPage, visitPath, visitTwice } from '../../browser/visit-page.ts'
import { KINDS } from '../../built/page-kinds.ts'
import { onEnd } from '../cleanup.ts'
import type { Part } from '../part.ts'
import { servePlainPage } from '../plain-page.ts'
import { startOwn } from '../servers.ts'
import { getSite } from '../sites.ts'
import { median } from '../statistics.ts'
import type { Row, Table } from '../table.ts'
import { untilServed } from '../until-served.ts'

const SLOW_3G = { roundTripMs: 400, kilobitsPerSecond: 400 }
const QUICK = ['home', 'press release', 'listing']
/** What a reader may read one after the other. */
const PATH = ['home', 'listing', 'press release', 'programme', 'data page', 'fraud']

interface Asked {
  readonly page: string
  readonly edition: string
  readonly url: string
}

/** Bytes, requests and paint times of every kind of page, in every edition, on a slow line. */
export const measurePages: Part = async ({ isQuick }) => {
  const browser = await openBrowser()
  const closeBrowser = onEnd(() => browser.close())
  const server = await startOwn(await getSite(0), { LOG: 'off', SEARCH_LIMIT: '0' })
  await untilServed(server.port, '/readyz')
  const at = (kind: string, edition: Locale) =>
    `http://127.0.0.1:${server.port}${localePath(KINDS[kind] ?? '', edition)}`
  // The first page that a browser opens is slower than any other.
  const release = at('press release', SOURCE_LOCALE)
  await visitPage(browser, release)
  const plain = await servePlainPage(release)
  const kinds = Object.keys(KINDS).filter((kind) => !isQuick || QUICK.includes(kind))
  const pages = kinds.flatMap((page) => LOCALES.map((edition) => ({ page, edition, url: at(page, edition) })))
  const times = isQuick ? 1 : 3
  const visits = await visitAll(browser, [{ page: 'a plain page', edition: '', url: plain.url }, ...pages], times)
  const paths: Row[] = []
  for (const edition of LOCALES) {
    const urls = PATH.map((kind) => at(kind, edition))
    paths.push(...(await readPath(browser, urls, times)).map((row) => ({ edition, ...row })))
  }
  for (const stop of [closeBrowser, server.stop, plain.stop]) await stop()
  return [...toTables(visits.first, visits.again), pathTable(paths)]
}

/** Visits in turns, for the machine is not as fast all the time: the medians of each. */
async function visitAll(browser: Browser, asked: readonly Asked[], times: number) {
  const visits = asked.map((one) => ({ ...one, all: [] as { first: Visit; again: Visit }[] }))
  for (let time = 0; time < times; time += 1)
    for (const { url, all } of visits) all.push(await visitTwice(browser, url, SLOW_3G))
  const rows = (which: 'first' | 'again') =>
    visits.map(({ page, edition, all }) => ({ page, edition, ...toRow(all.map((visit) => visit[which])) }))
  return { first: rows('first'), again: rows('again') }
}

/** The same six pages in one tab, and once more: the medians of the sums. */
async function readPath(browser: Browser, urls: readonly string[], times: number): Promise<Row[]> {
  const runs: { cold: Visit[]; warm: Visit[] }[] = []
  for (let time = 0; time < times; time += 1) {
    const context = await browser.newContext(PHONE)
    runs.push({ cold: await visitPath(context, urls, SLOW_3G), warm: await visitPath(context, urls, SLOW_3G) })
    await context.close()
  }
  return (['cold', 'warm'] as const).map((cache) => {
    const sum = (key: 'bytes' | 'firstPaintMs') =>
      median(runs.map((run) => run[cache].reduce((total, visit) => total + visit[key], 0)))
    return { cache, bytes: sum('bytes'), 'first paints ms': sum('firstPaintMs') }
  })
}

function pathTable(rows: readonly Row[]): Table {
  const notes = [`${PATH.join(', ')}, one after the other in one tab: sums, median of the runs.`]
  return { title: "A reader's path of six pages on the same line", notes, rows }
}

function toRow(visits: readonly Visit[]): Row {
  const of = (key: keyof Visit) => median(visits.map((visit) => visit[key]))
  return {
    bytes: of('bytes'),
    requests: of('requests'),
    scripts: of('scripts'),
    'first paint ms': of('firstPaintMs'),
    'largest paint ms': of('largestPaintMs'),
    'loaded ms': of('loadedMs'),
    shift: of('shift'),
  }
}

function toTables(first: readonly Row[], again: readonly Row[]): Table[] {
  const line = `${SLOW_3G.roundTripMs} ms, ${SLOW_3G.kilobitsPerSecond} kbit/s`
  const notes = [
    'On a phone, served by npm start. Chromium imitates the line: each answer waits the round trip once, and neither',
    'connecting nor the slow start of TCP is in it. Median of the runs, in turns. The plain page has the bytes, headers and',
    'styles of the press release, and words alone; ratios are of first and largest paint to those of the plain page.',
  ]
  const againNotes = ['The page opened once more. Ratios to its first visit.']
  return [
    { title: `Pages on a slow line (${line}): first visit, empty cache`, notes, rows: against(first, () => first[0]) },
    {
      title: `Pages on a slow line (${line}): second visit, warm cache`,
      notes: againNotes,
      rows: against(again, (at) => first[at]),
    },
  ]
}

function against(rows: readonly Row[], base: (at: number) => Row | undefined): Row[] {
  const ratio = (key: string, row: Row, to?: Row) => Number(row[key]) / Number(to?.[key])
  return rows.map((row, at) => ({
    ...row,
    first: ratio('first paint ms', row, base(at)),
    largest: ratio('largest paint ms', row, base(at)),
  }))
}
