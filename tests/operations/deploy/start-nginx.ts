import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { installedNginx } from './find-nginx.ts'

const SHIPPED = join(import.meta.dirname, '../../../deploy/nginx')

export interface RunningNginx {
  readonly accessLog: () => string
  readonly errorLog: () => string
  /** Makes another build the current one, as a release does, and tells nginx nothing. */
  readonly switchTo: (build: string) => void
  /** Tells nginx to read its configuration again. */
  readonly reload: () => void
  readonly stop: () => Promise<void>
}

export interface NginxSettings {
  /** Ports: of the site, and of the Node servers that answer its questions. */
  readonly site: number
  readonly node: readonly number[]
  /** Text of listen.conf and redirect.conf; plain http at the port of the site, and none, when left out. */
  readonly listen?: string
  readonly redirect?: string
  /** Questions a second and reader, in place of those shipped. */
  readonly questionRate?: number
  /** Where requests are logged, in place of a file in the folder. */
  readonly accessLog?: string
  /** Connections at a time and reader, in place of those shipped. */
  readonly connections?: number
}

/**
 * Runs nginx with the shipped configuration on a build; only places and ports are replaced, and limits where asked.
 * Throws when there is no nginx, or it does not listen within ten seconds.
 */
export async function startNginx(folder: string, build: string, settings: NginxSettings): Promise<RunningNginx> {
  const program = installedNginx()
  if (!program) throw new Error('nginx is not installed')
  const { site, listen = `listen 127.0.0.1:${site} default_server reuseport;\n${READERS}`, redirect } = settings
  pointTo(folder, build)
  writeFileSync(join(folder, 'listen.conf'), listen)
  if (redirect) writeFileSync(join(folder, 'redirect.conf'), redirect)
  writeFileSync(join(folder, 'nginx.conf'), localConfiguration(folder, program.brotliModule, settings))
  const parameters = ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'start.log')]
  const child = spawn(program.path, [...parameters, '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  await untilItListens(site, () => said)
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  return {
    accessLog: () => read('access.log'),
    errorLog: () => read('error.log'),
    switchTo: (next) => pointTo(folder, next),
    reload: () => void execFileSync(program.path, [...parameters, '-s', 'reload'], { stdio: 'inherit' }),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Tests are readers elsewhere where they say so. */
const READERS = 'set_real_ip_from 127.0.0.1;\nreal_ip_header X-Reader;\n'

/** A file of deploy/nginx. */
export function shippedNginx(name: string): string {
  return readFileSync(join(SHIPPED, name), 'utf8')
}

function pointTo(folder: string, build: string) {
  rmSync(join(folder, 'next'), { force: true })
  symlinkSync(build, join(folder, 'next'))
  renameSync(join(folder, 'next'), join(folder, 'current'))
}

function localConfiguration(folder: string, brotliModule: string, settings: NginxSettings): string {
  const upstreams = settings.node.map(upstreamLine).join('')
  const replaced: [string, string][] = [
    ['user www-data;', process.getuid?.() === 0 ? 'user root;' : ''],
    ['include /etc/nginx/modules-enabled/*.conf;', `load_module ${brotliModule};`],
    ['worker_processes auto;', 'worker_processes 2;'],
    ['worker_rlimit_nofile 65536;', ''],
    ['http {', `http {\n${temporaryPlaces(folder)}`],
    ['/run/nginx.pid', join(folder, 'nginx.pid')],
    ['/dev/stderr', join(folder, 'error.log')],
    ['/var/log/nginx/access.log', settings.accessLog ?? join(folder, 'access.log')],
    ['/run/nginx-site-cache', join(folder, 'cache')],
    ['/etc/nginx/mission-site-listen.conf', join(folder, 'listen.conf')],
    ['/etc/nginx/mission-site-redirect', join(folder, 'redirect')],
    ['/srv/mission-site/current/dist/current/nginx/http.conf', join(folder, 'current/nginx/http.conf')],
    ['/srv/mission-site/current/dist/current/nginx/server.conf', join(folder, 'current/nginx/server.conf')],
    ['/srv/mission-site/current/dist/current/site', join(folder, 'current/site')],
    [[3000, 3001].map(upstreamLine).join(''), upstreams],
    ['rate=5r/s', `rate=${settings.questionRate ?? 5}r/s`],
    ['site_connections 200;', `site_connections ${settings.connections ?? 200};`],
  ]
  let text = shippedNginx('nginx.conf')
  for (const [from, to] of replaced) {
    if (!text.includes(from)) throw new Error(`deploy/nginx/nginx.conf no longer says ${from}`)
    text = text.replace(from, to)
  }
  return text
}

function upstreamLine(port: number): string {
  return `        server 127.0.0.1:${port} max_fails=2 fail_timeout=5s;\n`
}

/** Where nginx would otherwise write below /var/lib, which only root may. */
function temporaryPlaces(folder: string): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return kinds.map((kind) => `    ${kind}_temp_path ${join(folder, kind)};`).join('\n')
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
