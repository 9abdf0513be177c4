import type { Part } from '../part.ts'
import { readTree } from '../process-tree.ts'
import { startOwn } from '../servers.ts'
import { type BuiltSite, getSite } from '../sites.ts'
import { median, spread } from '../statistics.ts'
import { untilServed } from '../until-served.ts'

/** How long `npm start` takes on a fresh build: to the first page, and until it calls itself ready. */
export const measureStart: Part = async ({ sizes, isQuick }) => {
  const rows = []
  let base: number | undefined
  for (const size of sizes) {
    const site = await getSite(size)
    const starts = []
    for (let run = 0; run < (isQuick ? 1 : 5); run++) starts.push(await startOnce(site))
    const ready = starts.map((start) => start.ready)
    base ??= median(ready)
    rows.push({
      'generated releases': size,
      'first page ms': median(starts.map((start) => start.page)),
      'ready ms': median(ready),
      'spread %': spread(ready),
      ratio: median(ready) / base,
      'PSS MB when ready': median(starts.map((start) => start.pss)) / 1e6,
    })
  }
  const notes = [
    'From the command to the first 200 for a page, and from /readyz; npm itself included. Median of the runs.',
  ]
  return [{ title: 'Start: npm start', notes, rows }]
}

async function startOnce(site: BuiltSite) {
  const started = performance.now()
  const server = await startOwn(site)
  await untilServed(server.port, '/')
  const page = performance.now() - started
  await untilServed(server.port, '/readyz')
  const ready = performance.now() - started
  const { pss } = readTree(server.pid)
  await server.stop()
  return { page, ready, pss }
}
