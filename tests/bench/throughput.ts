/** Requests a second for one release: this site's server, `next start` on the same build, and sirv on the same tree. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import autocannon from 'autocannon'
import sirv from 'sirv'

const ROOT = join(import.meta.dirname, '../..')
const PAGE = '/news/red-crescent-cooperation'
const SECONDS = 8

export interface Throughput {
  readonly server: string
  readonly requestsPerSecond: number
  readonly p99Milliseconds: number
  /** Against `next start` in the same run. */
  readonly ratio: number
}

/** Measures all three one after the other on this machine. The site must have been built. */
export async function measureThroughput(): Promise<Throughput[]> {
  const next = await measure('next start', () => startNext(4911))
  const own = await measure('npm start', () => startOwn(4912, 'on'))
  const silent = await measure('npm start, LOG=off', () => startOwn(4913, 'off'))
  const library = await measure('sirv on the same tree', startSirv)
  return [next, own, silent, library].map((result) => ({
    ...result,
    ratio: result.requestsPerSecond / next.requestsPerSecond,
  }))
}

type Running = { port: number; stop: () => void }

async function measure(server: string, start: () => Promise<Running>) {
  const { port, stop } = await start()
  const load = { url: `http://localhost:${port}${PAGE}`, connections: 50, headers: { 'accept-encoding': 'br' } }
  await autocannon({ ...load, duration: 2 })
  const { requests, latency, non2xx } = await autocannon({ ...load, duration: SECONDS })
  stop()
  if (non2xx > 0) throw new Error(`${server} failed ${non2xx} requests`)
  return { server, requestsPerSecond: Math.round(requests.average), p99Milliseconds: latency.p99 }
}

function startNext(port: number): Promise<Running> {
  const bin = createRequire(import.meta.url).resolve('next/dist/bin/next')
  return whenReady(spawn(process.execPath, [bin, 'start', '-p', String(port)], { cwd: ROOT }), port)
}

function startOwn(port: number, log: 'on' | 'off'): Promise<Running> {
  const env = { ...process.env, PORT: String(port), LOG: log }
  return whenReady(spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], { cwd: ROOT, env }), port)
}

function whenReady(child: ChildProcess, port: number): Promise<Running> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)))
    child.stdout?.on('data', (chunk) => {
      said += chunk
      if (!/Ready in|^Serving /m.test(said)) return
      // What follows is the access log: read, and thrown away.
      child.stdout?.removeAllListeners('data').resume()
      resolve({ port, stop: () => child.removeAllListeners('exit').kill() })
    })
  })
}

async function startSirv(): Promise<Running> {
  const serve = sirv(join(ROOT, 'dist/site'), { etag: true, brotli: true, gzip: true })
  const server = createServer((request, response) => serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  return { port: typeof address === 'object' && address ? address.port : 0, stop }
}
