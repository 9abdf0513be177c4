import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const SHIPPED = join(import.meta.dirname, '../../deploy/nginx/nginx.conf')
const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static']

/** Whether Debian's nginx is installed, with the module that sends what is packed already. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0 && existsSync(MODULE)
}

/** Puts Debian's nginx in place where that is allowed. Throws, with what to do, where it is not. */
export function ensureNginx(): void {
  if (hasNginx()) return
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0)
    throw new Error(`The tests of deploy/ drive a real nginx. Install it: apt-get install ${PACKAGES.join(' ')}`)
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], { stdio: 'inherit' })
}

export interface RunningNginx {
  readonly accessLog: () => string
  readonly errorLog: () => string
  /** Makes another build the current one, and tells nginx. */
  readonly switchTo: (build: string) => void
  readonly stop: () => Promise<void>
}

/** Runs nginx with the shipped configuration on a build; only places and ports are replaced. */
export async function startNginx(
  folder: string,
  build: string,
  ports: { readonly site: number; readonly node: readonly number[] },
): Promise<RunningNginx> {
  pointTo(folder, build)
  writeFileSync(join(folder, 'listen.conf'), `listen 127.0.0.1:${ports.site} default_server reuseport;\n`)
  writeFileSync(join(folder, 'nginx.conf'), localConfiguration(folder, ports.node))
  const parameters = ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'start.log')]
  const child = spawn('nginx', [...parameters, '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  await untilItListens(ports.site, () => said)
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  return {
    accessLog: () => read('access.log'),
    errorLog: () => read('error.log'),
    switchTo: (next) => {
      pointTo(folder, next)
      execFileSync('nginx', [...parameters, '-s', 'reload'], { stdio: 'inherit' })
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

function pointTo(folder: string, build: string) {
  rmSync(join(folder, 'next'), { force: true })
  symlinkSync(build, join(folder, 'next'))
  renameSync(join(folder, 'next'), join(folder, 'current'))
}

function localConfiguration(folder: string, node: readonly number[]): string {
  const upstreams = node.map((port) => `server 127.0.0.1:${port} max_fails=2 fail_timeout=5s;`).join('\n        ')
  const replaced: [string, string][] = [
    ['user www-data;', process.getuid?.() === 0 ? 'user root;' : ''],
    ['worker_processes auto;', 'worker_processes 2;'],
    ['worker_rlimit_nofile 65536;', ''],
    ['/run/nginx.pid', join(folder, 'nginx.pid')],
    ['/dev/stderr', join(folder, 'error.log')],
    ['/var/log/nginx/access.log', join(folder, 'access.log')],
    ['/run/nginx-site-cache', join(folder, 'cache')],
    ['/etc/nginx/iom-iran-listen.conf', join(folder, 'listen.conf')],
    ['/etc/nginx/iom-iran-redirect', join(folder, 'redirect')],
    ['server 127.0.0.1:3000 max_fails=2 fail_timeout=5s;', upstreams],
  ]
  let text = readFileSync(SHIPPED, 'utf8')
  for (const [from, to] of replaced) {
    if (!text.includes(from)) throw new Error(`deploy/nginx/nginx.conf no longer says ${from}`)
    text = text.replace(from, to)
  }
  return text.replaceAll('/srv/iom-iran/current/dist/current', join(folder, 'current'))
}

async function untilItListens(port: number, said: () => string): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!(await canConnect(port))) {
    if (Date.now() > deadline) throw new Error(`nginx does not listen: ${said()}`)
    await wait(50)
  }
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(Boolean(socket.destroy())))
    socket.on('error', () => resolve(false))
  })
}

/** A port nothing listens at. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
