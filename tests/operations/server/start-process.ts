import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, vi } from 'vitest'
import { ask } from '../../unit/server/ask.ts'
import { buildSmallSite, temporaryFolder } from '../../unit/server/built-site.ts'
import { freePort } from '../deploy/start-nginx.ts'

const SERVE = `
import { serveSite } from ${JSON.stringify(join(import.meta.dirname, '../../../server/serve/serve.ts'))}
await serveSite(process.cwd(), { port: Number(process.env.PORT), host: '127.0.0.1' }, async () => '')
`

interface Options {
  readonly env?: Readonly<Record<string, string>>
  /** Where the process writes, in place of pipes that are read. */
  readonly out?: number
  readonly err?: number
  /** Most files it may hold open. */
  readonly openFiles?: number
  /** Runs on a disk of its own that is full, its log, its temporary files and the published files on it. */
  readonly onFullDisk?: boolean
}

/** Mounts a disk of 4 MB for this process alone, moves there, and fills it to the last byte. */
const FULL_DISK = `
mkdir disk && mount -t tmpfs -o size=4m tmpfs disk && cp -a dist disk/ && cd disk && touch log
cat /dev/zero > fill 2>/dev/null
export TMPDIR="$PWD"; exec >> log; `

/** Whether this system lets anybody mount a disk for oneself. */
export const canFillDisk = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

/** Serves the small site, which has no request-time page, in a process of its own, and waits until it is ready. */
export async function startProcess({ env, out, err, openFiles, onFullDisk }: Options = {}) {
  const project = temporaryFolder()
  mkdirSync(join(project, 'dist'))
  renameSync(await buildSmallSite({ dynamic: [] }), join(project, 'dist/one'))
  mkdirSync(join(project, 'dist/one/snapshot'))
  symlinkSync('one', join(project, 'dist/current'))
  const port = await freePort()
  const limit = openFiles === undefined ? '' : `ulimit -n ${openFiles};`
  const node = [process.execPath, '--import', import.meta.resolve('tsx'), '--input-type=module', '-e', SERVE]
  const shell = ['sh', '-c', `${onFullDisk ? FULL_DISK : ''}${limit} exec "$@"`, 'sh', ...node]
  const [program = '', ...parameters] = onFullDisk ? ['unshare', '-rm', ...shell] : shell
  const child = spawn(program, parameters, {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: join(import.meta.dirname, '../../../content'), PORT: String(port), ...env },
    stdio: ['ignore', out ?? 'pipe', err ?? 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = { out: '', err: '' }
  child.stdout?.on('data', (chunk) => (said.out += chunk))
  child.stderr?.on('data', (chunk) => (said.err += chunk))
  const isReady = async () => {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}: ${said.err}`)
    expect((await ask(port, '/readyz')).status).toBe(200)
  }
  await vi.waitFor(isReady, { timeout: 90_000, interval: 100 })
  return { child, said, port, dist: join(project, 'dist') }
}
