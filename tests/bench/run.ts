/** `npm run bench`: prints a table and writes bench.json. Needs a build (`npm run build`) and a quiet machine. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { measureThroughput } from './throughput.ts'
import { weighPages } from './weigh-pages.ts'

const throughput = await measureThroughput()
console.table(throughput.map(({ ratio, ...row }) => ({ ...row, ratio: ratio.toFixed(1) })))

const pages = weighPages()
console.table(pages)

const search = join(import.meta.dirname, 'search.bench.ts')
const { status } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', search], { stdio: 'inherit' })
process.exitCode = status ?? 1

const machine = { cores: cpus().length, model: cpus()[0]?.model, load: loadavg(), node: process.version }
writeFileSync('bench.json', `${JSON.stringify({ machine, throughput, pages }, null, 2)}\n`)
console.log('Written to bench.json')
