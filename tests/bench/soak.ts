/** `npm run soak [-- --minutes 10]`: whether memory stays flat and every request is answered under full load. */
import { existsSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readCommandLine, refuseCommandLine } from '../../scripts/command-line.ts'
import { distFolders } from '../../server/dist-folders.ts'
import { readManifest } from '../../server/manifest.ts'
import { installedNginx } from '../operations/deploy/find-nginx.ts'
import { readSteadily, type Tally } from '../operations/deploy/read-steadily.ts'
import { freePort, startNginx } from '../operations/deploy/start-nginx.ts'
import { endAll, endAllOnSignals, onEnd, removeAtEnd } from './cleanup.ts'
import { judgeMemory } from './flat-memory.ts'
import { describeLoad, describeMachine } from './machine.ts'
import { readTree } from './process-tree.ts'
import { startUntil } from './processes.ts'
import { formatTable, type Row } from './table.ts'

const COMMAND = {
  call: 'npm run soak',
  does: `Puts the site as it is built under all the load this machine can make, from Node and from nginx: pages, searches,
addresses that lead nowhere. Prints memory at intervals. Exit code 1 when memory did not stay flat, or a request failed.`,
  options: { minutes: { type: 'string', value: 'minutes', default: '10', help: 'how long; 10 unless told' } },
} as const

const MEASUREMENTS = 20
const ROOT = join(import.meta.dirname, '../..')

interface Server {
  readonly name: string
  readonly pid: number
  readonly port: number
  /** Who ask at the same time. nginx answers so much faster that few readers of it leave the processor to Node. */
  readonly readers: { readonly files: number; readonly searches: number; readonly nowhere: number }
}

async function startNode(): Promise<Server> {
  const command = { program: 'npm', parameters: ['start'], folder: ROOT, env: { PORT: '0', SEARCH_LIMIT: '0' } }
  const { pid, match } = await startUntil(command, /^Serving .*:(\d+)$/m)
  const port = Number(match[1])
  while (!(await fetch(`http://localhost:${port}/readyz`)).ok) await wait(200)
  return { name: 'npm start', pid, port, readers: { files: 24, searches: 1, nowhere: 24 } }
}

async function startFront(node: Server): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'))
  removeAtEnd(folder)
  const port = await freePort()
  const settings = { site: port, node: [node.port], questionRate: 100_000, connections: 1000 }
  onEnd((await startNginx(folder, realpathSync(distFolders(ROOT).current), settings)).stop)
  const pid = Number(readFileSync(join(folder, 'nginx.pid'), 'utf8'))
  return { name: 'nginx', pid, port, readers: { files: 1, searches: 1, nowhere: 1 } }
}

/** Asks a server for everything, at once and without pause, while `work` lasts. */
async function askForAll({ name, port, readers }: Server, work: Promise<unknown>): Promise<Row[]> {
  const { files } = readManifest(distFolders(ROOT).current)
  const paths = files.filter(({ status }) => status === 200).map(({ path }) => encodeURI(path))
  let count = 0
  const kinds = [
    { asked: 'published files', readers: readers.files, path: () => paths[count++ % paths.length] ?? '/' },
    { asked: 'searches', readers: readers.searches, path: () => `/search?q=return+${(count++).toString(36)}` },
    {
      asked: 'addresses that lead nowhere',
      readers: readers.nowhere,
      path: () => `/${Math.random().toString(36)}`,
      status: 404,
    },
  ]
  const run = async ({ asked, ...kind }: (typeof kinds)[number]) => {
    const tally = await readSteadily({ port, asksAgain: false, ...kind }, () => work)
    return { server: name, asked, answered: tally.answered, failed: describeFailures(tally) }
  }
  return Promise.all(kinds.map(run))
}

function describeFailures({ failed }: Tally): string {
  return Object.entries(failed)
    .map(([what, times]) => `${times} × ${what}`)
    .join(', ')
}

async function measure(servers: readonly Server[], minutes: number): Promise<Map<string, number[]>> {
  const bytes = new Map<string, number[]>(servers.map(({ name }) => [name, []]))
  for (let turn = 1; turn <= MEASUREMENTS; turn += 1) {
    await wait((minutes * 60_000) / MEASUREMENTS)
    const uses = servers.map(({ name, pid }) => ({ name, ...readTree(pid) }))
    for (const { name, pss } of uses) bytes.get(name)?.push(pss)
    const texts = uses.map(({ name, rss, pss }) => `${name} RSS ${megabytes(rss)} MB, PSS ${megabytes(pss)} MB`)
    console.log(`${((turn * minutes) / MEASUREMENTS).toFixed(1).padStart(5)} min  ${texts.join('  ')}`)
  }
  return bytes
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}

async function soak(minutes: number) {
  if (!existsSync('/proc/self/smaps_rollup')) throw new Error('Memory cannot be measured here: there is no /proc')
  const { cores, processor, node: version, nginx } = describeMachine()
  console.log(`${cores} cores, ${processor}, Node ${version}, ${nginx}, load average ${describeLoad()}`)
  const node = await startNode()
  const servers = installedNginx() ? [node, await startFront(node)] : [node]
  const measuring = measure(servers, minutes)
  const rows = (await Promise.all(servers.map((server) => askForAll(server, measuring)))).flat()
  console.log(formatTable({ title: `${minutes} minutes of load`, notes: [`Load ${describeLoad()} at the end.`], rows }))
  const verdicts = Array.from(await measuring, ([name, bytes]) => ({ name, ...judgeMemory(bytes) }))
  for (const { name, isFlat, growth } of verdicts)
    console.log(
      `${name}: memory ${isFlat ? 'stayed flat' : 'GREW'} (${megabytes(growth)} MB from the second quarter to the last)`,
    )
  const isGood = verdicts.every(({ isFlat }) => isFlat) && rows.every(({ failed }) => failed === '')
  console.log(isGood ? 'PASSED' : 'FAILED')
  process.exitCode = isGood ? 0 : 1
}

const { minutes } = readCommandLine(COMMAND).values
if (!/^\d+(?:\.\d+)?$/.test(minutes))
  refuseCommandLine(COMMAND, `--minutes is “${minutes}”. Write a number of minutes, such as 10.`)
endAllOnSignals()
try {
  await soak(Number(minutes))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
await endAll()
