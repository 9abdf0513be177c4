import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { installedNginx } from '../../operations/deploy/find-nginx.ts'
import type { Part } from '../part.ts'
import { runToEnd } from '../processes.ts'
import { startFrontServer, startOwn } from '../servers.ts'
import { type BuiltSite, commitAll, getSite } from '../sites.ts'
import type { Row } from '../table.ts'
import { untilServed } from '../until-served.ts'

/** From a commit of one release to the page served: `npm run release`, the switch, the first 200. */
export const measurePublish: Part = async ({ sizes }) => {
  const rows: Row[] = []
  for (const size of sizes) rows.push(await publishOne(await getSite(size)))
  const front = installedNginx() ? 'nginx' : 'npm start, which is started anew (nginx is not installed)'
  const notes = [
    `One new release, dated today, is committed; npm run release builds, checks and switches; served by ${front}.`,
    'One run each. The ratio is to a cold build of the same site.',
  ]
  return [{ title: 'Publishing one release', notes, rows }]
}

async function publishOne(site: BuiltSite): Promise<Row> {
  const front = await serve(site)
  const release = (...parameters: string[]) =>
    runToEnd({ program: 'npm', parameters: ['run', 'release', '--', ...parameters], folder: site.repository })
  // As in a clone that has released before: the command is bundled.
  await release('--help')
  writeRelease(site.repository)
  const started = performance.now()
  commitAll(site.repository)
  const { processorSeconds, pss } = await release('..')
  const released = performance.now()
  const port = await front.renew()
  await untilServed(port, '/news/published-by-bench')
  const served = performance.now()
  await front.stop()
  return {
    'generated releases': site.size,
    'commit to served s': (served - started) / 1000,
    'of it switch to served ms': served - released,
    ratio: (served - started) / 1000 / site.coldBuild.seconds,
    'processor seconds': processorSeconds,
    'peak PSS MB': pss / 1e6,
  }
}

/** A running server, and how it learns of a new release; `renew` gives the port to ask then. */
async function serve(site: BuiltSite): Promise<{ renew: () => Promise<number>; stop: () => Promise<void> }> {
  const own = await startOwn(site)
  if (!installedNginx()) {
    let newer = own
    const renew = async () => {
      await own.stop()
      newer = await startOwn(site)
      return newer.port
    }
    return { renew, stop: () => newer.stop() }
  }
  const nginx = await startFrontServer(site, [own.port])
  const renew = async () => nginx.port
  const stop = async () => {
    await nginx.stop()
    await own.stop()
  }
  return { renew, stop }
}

function writeRelease(repository: string) {
  const today = new Date().toISOString().slice(0, 10)
  const matter = {
    title: 'A release that was made up to measure publishing',
    summary: 'It was written, committed, built and served by the bench.',
    kind: 'news',
    code: `IOM-IR-${today.slice(0, 4)}-9999`,
    date: today,
    dateMeaning: 'published',
    programmes: ['partnerships'],
    topics: ['donors'],
    places: ['tehran'],
  }
  const folder = join(repository, 'content/en/news')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'published-by-bench.md'), `---\n${stringify(matter)}---\nIt says nothing.\n`)
}
