import type { ListenAddress } from './listen-address.ts'
import type { Metrics } from './metrics.ts'
import { type RunningServer, startSiteServer } from './site-server.ts'

const TYPE = 'text/plain; version=0.0.4; charset=utf-8'

/** Serves /metrics on an address of its own, away from readers. Throws, in one line, when it cannot be had. */
export function startMetricsServer(metrics: Metrics, builtAt: string, address: ListenAddress): Promise<RunningServer> {
  return startSiteServer((request, response) => {
    const isAsked = request.method === 'GET' && request.url === '/metrics'
    response.writeHead(isAsked ? 200 : 404, { 'content-type': TYPE, 'cache-control': 'no-store' })
    const context = { memory: process.memoryUsage.rss(), uptime: process.uptime(), builtAt }
    response.end(isAsked ? metrics.text(context) : 'Only /metrics is here\n')
  }, address)
}
