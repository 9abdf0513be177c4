import type { Browser } from 'playwright-core'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { localePath } from '../../../lib/i18n/paths.ts'
import { openBrowser } from '../../../scripts/find-browser.ts'
import { type Visit, visitPage, visitTwice } from '../../browser/visit-page.ts'
import { KINDS } from '../../built/page-kinds.ts'
import { onEnd } from '../cleanup.ts'
import type { Part } from '../part.ts'
import { startOwn } from '../servers.ts'
import { getSite } from '../sites.ts'
import { median } from '../statistics.ts'
import type { Row, Table } from '../table.ts'
import { untilServed } from '../until-served.ts'

const SLOW_3G = { roundTripMs: 400, kilobitsPerSecond: 400 }
const QUICK = ['home', 'press release', 'listing']

/** Bytes, requests and paint times of every kind of page, in every edition, on a slow line. */
export const measurePages: Part = async ({ isQuick }) => {
  const browser = await openBrowser()
  const closeBrowser = onEnd(() => browser.close())
  const server = await startOwn(await getSite(0), { LOG: 'off', SEARCH_LIMIT: '0' })
  await untilServed(server.port, '/readyz')
  await visitPage(browser, `http://127.0.0.1:${server.port}/`)
  const kinds = Object.entries(KINDS).filter(([kind]) => !isQuick || QUICK.includes(kind))
  const first: Row[] = []
  const again: Row[] = []
  for (const [page, path] of kinds)
    for (const edition of LOCALES) {
      const url = `http://127.0.0.1:${server.port}${localePath(path, edition)}`
      const visits = await visitTimes(browser, url, isQuick ? 1 : 3)
      first.push({ page, edition, ...toRow(visits.map((visit) => visit.first)) })
      again.push({ page, edition, ...toRow(visits.map((visit) => visit.again)) })
    }
  await closeBrowser()
  await server.stop()
  return toTables(first, again)
}

async function visitTimes(browser: Browser, url: string, times: number) {
  const visits = []
  for (let run = 0; run < times; run++) visits.push(await visitTwice(browser, url, SLOW_3G))
  return visits
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
    'connecting nor the slow start of TCP is in it. Median of the runs; ratio of the largest paint to the first row.',
  ]
  const againNotes = ['The page opened once more. Ratio of the largest paint to the first visit.']
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
  const paint = (row?: Row) => Number(row?.['largest paint ms'])
  return rows.map((row, at) => ({ ...row, ratio: paint(row) / paint(base(at)) }))
}
