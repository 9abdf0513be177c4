import type { RequestListener } from 'node:http'
import { accessLine } from './access-log.ts'
import { LineWriter, writeToStdout } from './line-writer.ts'
import { Metrics } from './metrics.ts'
import { startMetricsServer } from './metrics-server.ts'
import { observe } from './observe.ts'
import type { RunSettings } from './run-settings.ts'

/** What is written down about a server while it runs. */
export interface Watch {
  /** A handler whose answers are counted and logged. */
  readonly wrap: (handler: RequestListener) => RequestListener
  /** Writes what still waits, and closes /metrics. */
  readonly end: () => Promise<void>
}

const FLUSH_MS = 500

/** Starts the access log and /metrics as far as the settings ask for them. Throws, in one line, when the port is taken. */
export async function startWatch(
  { hasAccessLog, metricsPort }: RunSettings,
  builtAt: string,
  host: string | undefined,
): Promise<Watch> {
  const metrics = metricsPort === undefined ? undefined : new Metrics()
  const server = metrics && (await startMetricsServer(metrics, builtAt, { port: metricsPort ?? 0, host }))
  const log = hasAccessLog ? new LineWriter(writeToStdout, { delayMs: FLUSH_MS, onError: tell }) : undefined
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

function tell(error: Error) {
  console.error(`The access log cannot be written: ${error.message}. Serving goes on without it`)
}
