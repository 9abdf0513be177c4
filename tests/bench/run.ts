/**
 * `npm run bench`: measures the site, prints tables, writes bench.json. What it builds and starts lies below .cache and
 * is gone afterwards. Exit code 1 when a part failed; the others are measured all the same.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { readCommandLine, refuseCommandLine } from '../../scripts/command-line.ts'
import { endAll, endAllOnSignals, stopAll } from './cleanup.ts'
import { describeLoad, describeMachine, warnOf } from './machine.ts'
import { type BenchOptions, COMMAND, type PartName, readOptions } from './options.ts'
import type { Part } from './part.ts'
import { measureBuild } from './parts/build.ts'
import { measurePages } from './parts/pages.ts'
import { measurePublish } from './parts/publish.ts'
import { measureSearch } from './parts/search.ts'
import { measureStart } from './parts/start.ts'
import { measureThroughput } from './parts/throughput.ts'
import { formatTable, type Table } from './table.ts'

const PART_BY_NAME: Readonly<Record<PartName, Part>> = {
  build: measureBuild,
  start: measureStart,
  throughput: measureThroughput,
  pages: measurePages,
  search: measureSearch,
  publish: measurePublish,
}

interface PartResult {
  readonly load: string
  readonly tables: readonly Table[]
  readonly error?: string
}

async function runPart(name: PartName, options: BenchOptions): Promise<PartResult> {
  const load = describeLoad()
  try {
    const tables = await PART_BY_NAME[name](options)
    for (const table of tables) console.log(formatTable(table))
    return { load, tables }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    await stopAll()
    console.error(`\nThe part ${name} failed: ${message}`)
    return { load, tables: [], error: message }
  }
}

async function bench(options: BenchOptions) {
  const machine = describeMachine()
  const loadBefore = describeLoad()
  const warnings = warnOf({ load: loadavg()[0] ?? 0, cores: machine.cores, hasProc: existsSync('/proc/self/stat') })
  console.log(`${machine.cores} cores, ${machine.processor}, Node ${machine.node}, load average ${loadBefore}`)
  for (const warning of warnings) console.warn(warning)
  const parts: [PartName, PartResult][] = []
  for (const name of options.parts) parts.push([name, await runPart(name, options)])
  const loadAfter = describeLoad()
  console.log(`\nLoad average before ${loadBefore}, after ${loadAfter} (its own work included).`)
  for (const warning of warnings) console.warn(warning)
  const at = new Date().toISOString()
  const report = { at, machine, options, warnings, loadBefore, loadAfter, parts: Object.fromEntries(parts) }
  writeFileSync('bench.json', `${JSON.stringify(report, null, 2)}\n`)
  const failed = parts.filter(([, { error }]) => error !== undefined).map(([name]) => name)
  console.log(failed.length === 0 ? 'Written to bench.json.' : `Written to bench.json. FAILED: ${failed.join(', ')}.`)
  process.exitCode = failed.length === 0 ? 0 : 1
}

function optionsGiven(): BenchOptions {
  const { values } = readCommandLine(COMMAND)
  try {
    return readOptions(values)
  } catch (error) {
    return refuseCommandLine(COMMAND, error instanceof Error ? error.message : String(error))
  }
}

const options = optionsGiven()
endAllOnSignals()
try {
  await bench(options)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
await endAll()
