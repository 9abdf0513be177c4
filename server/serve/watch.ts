import type { RequestListener } from 'node:http'
import SonicBoom from 'sonic-boom'
import { type AnsweredRequest, accessLine } from './log-lines.ts'
import { Metrics } from './metrics.ts'
import type { ListenAddress, RunSettings } from './settings.ts'
import { type RunningServer, startSiteServer } from './site-server.ts'

/** What is written down about a server while it runs. */
export interface Watch {
  /** A handler whose answers are counted and logged. */
  readonly wrap: (handler: RequestListener) => RequestListener
  /** Writes what still waits, and closes /metrics. */
  readonly end: () => Promise<void>
}

/** Starts the access log and /metrics as far as the settings ask for them. Throws, in one line, when the port is taken. */
export async function startWatch(
  { hasAccessLog, metricsPort }: RunSettings,
  builtAt: string,
  host: string | undefined,
): Promise<Watch> {
  const metrics = metricsPort === undefined ? undefined : new Metrics(builtAt)
  const server = metrics && (await startMetricsServer(metrics, { port: metricsPort ?? 0, host }))
  const log = hasAccessLog ? openLog(1) : undefined
  const wrap = (handler: RequestListener) =>
    observe(handler, (answered) => {
      metrics?.count(answered.status, answered.milliseconds)
      log?.add(accessLine(answered, new Date()))
    })
  return {
    wrap: metrics || log ? wrap : (handler) => handler,
    end: async () => void (await Promise.all([log?.flush(), server?.stop(0)])),
  }
}

/** Calls `onAnswered` when the answer to a request has ended, whole or cut off. */
export function observe(handler: RequestListener, onAnswered: (answered: AnsweredRequest) => void): RequestListener {
  return (request, response) => {
    const begun = performance.now()
    const { method, url, socket } = request
    // Both are gone once the connection is closed.
    const address = socket.remoteAddress
    const before = socket.bytesWritten
    response.once('close', () => {
      const { statusCode: status } = response
      const bytes = Math.max(0, socket.bytesWritten - before)
      onAnswered({ method, url, status, bytes, milliseconds: performance.now() - begun, address })
    })
    handler(request, response)
  }
}

/** Serves /metrics on an address of its own, away from readers. Throws, in one line, when it cannot be had. */
export function startMetricsServer(metrics: Metrics, address: ListenAddress): Promise<RunningServer> {
  return startSiteServer((request, response) => {
    const isAsked = request.method === 'GET' && request.url === '/metrics'
    const type = 'text/plain; version=0.0.4; charset=utf-8'
    response.writeHead(isAsked ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store' })
    response.end(isAsked ? metrics.text() : 'Only /metrics is here\n')
  }, address)
}

const KIBIBYTE = 1024

/**
 * Writes lines to a file descriptor in batches, outside the main thread: a pipe nobody reads must not stop the server. Beyond
 * 4 MiB that wait, later lines are dropped: serving comes first. A failure is told once, until something can be written again.
 */
export function openLog(fd: number) {
  const log = new SonicBoom({ fd, minLength: 15 * KIBIBYTE, maxLength: 4 * KIBIBYTE * KIBIBYTE, periodicFlush: 500 })
  let isTold = false
  log.on('write', () => {
    isTold = false
  })
  log.on('error', ({ message }: Error) => {
    if (!isTold) console.error(`The access log cannot be written: ${message}. Serving goes on without it`)
    isTold = true
  })
  return {
    /** Adds a line, without its end. */
    add: (line: string): void => void log.write(`${line}\n`),
    /** Resolves when everything added so far is written, or could not be. */
    flush: () => new Promise<void>((resolve) => log.flush(() => resolve())),
  }
}
