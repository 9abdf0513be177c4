/** The servers that are compared, each on a build below .cache. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, startNginx } from '../operations/deploy/start-nginx.ts'
import { onEnd } from './cleanup.ts'
import { runToEnd, startUntil } from './processes.ts'
import type { BuiltSite } from './sites.ts'
import { currentFolder } from './sites.ts'

export interface Server {
  readonly name: string
  readonly pid: number
  readonly port: number
  readonly stop: () => Promise<void>
}

/** `npm start`, as a person would type it. */
export async function startOwn(site: BuiltSite, env: Record<string, string> = {}): Promise<Server> {
  const { match, ...running } = await startUntil(
    { program: 'npm', parameters: ['start'], folder: currentFolder(site), env: { PORT: '0', ...env } },
    /^Serving .*:(\d+)$/m,
  )
  return { ...running, name: 'npm start', port: Number(match[1]) }
}

/** Next's own server on the same code, after Next's own build: ours has it compile alone. */
export async function startNext(site: BuiltSite): Promise<Server> {
  const port = await freePort()
  await runToEnd({ program: 'npm', parameters: ['exec', '--', 'next', 'build'], folder: currentFolder(site) })
  const parameters = ['exec', '--', 'next', 'start', '-p', String(port)]
  const running = await startUntil({ program: 'npm', parameters, folder: currentFolder(site) }, /Ready in/)
  return { ...running, name: 'next start', port }
}

/** The static file server this site's own is compared with. */
export async function startSirv(site: BuiltSite): Promise<Server> {
  const parameters = ['--import', import.meta.resolve('tsx'), join(import.meta.dirname, 'sirv-server.ts')]
  const folder = currentFolder(site)
  const { match, ...running } = await startUntil({ program: process.execPath, parameters, folder }, /^Serving (\d+)$/m)
  return { ...running, name: 'sirv', port: Number(match[1]) }
}

/** Debian's nginx with the shipped configuration; questions go to `node`. */
export async function startFrontServer(site: BuiltSite, node: readonly number[]) {
  const folder = join(site.home, 'nginx')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const port = await freePort()
  const nginx = await startNginx(folder, join(site.home, 'current/dist/current'), { site: port, node })
  const stop = onEnd(nginx.stop)
  const pid = Number(readFileSync(join(folder, 'nginx.pid'), 'utf8'))
  return { name: 'nginx', pid, port, stop }
}
