import { expect, it } from 'vitest'
import { Metrics } from '../../../server/serve/metrics.ts'
import { readRunSettings } from '../../../server/serve/settings.ts'
import { startMetricsServer } from '../../../server/serve/watch.ts'
import { ask } from './ask.ts'

const BUILT_AT = '2026-01-02T03:04:05.000Z'

it('answers are counted by class, and their durations in rising buckets', () => {
  const metrics = new Metrics(BUILT_AT)
  for (const [status, ms] of [
    [200, 0.4],
    [200, 3],
    [304, 0.2],
    [404, 20],
    [500, 99_000],
  ] as const)
    metrics.count(status, ms)
  const text = metrics.text()
  expect(text).toContain('site_requests_total{class="2xx"} 2\n')
  expect(text).toContain('site_requests_total{class="5xx"} 1\n')
  const buckets = [...text.matchAll(/_bucket\{le="(.+)"\} (\d+)/g)].map(([, bound, count]) => [bound, Number(count)])
  expect(buckets).toEqual([
    ['0.001', 2],
    ['0.005', 3],
    ['0.025', 4],
    ['0.1', 4],
    ['0.5', 4],
    ['2.5', 4],
    ['10', 4],
    ['+Inf', 5],
  ])
  expect(text).toContain('site_request_duration_seconds_count 5\n')
  expect(text).toContain('site_built_timestamp_seconds 1767323045\n')
})

it('every line is a comment or a sample as Prometheus reads it', () => {
  const lines = new Metrics(BUILT_AT).text().trimEnd().split('\n')
  for (const line of lines) expect(line).toMatch(/^# (?:HELP|TYPE) [a-z_]+ .+$|^[a-z_]+(?:\{[a-z]+="[^"]+"\})? [\d.]+$/)
})

it('the numbers have a port of their own, where nothing else is', async () => {
  const server = await startMetricsServer(new Metrics(BUILT_AT), { port: 0, host: '127.0.0.1' })
  const { status, headers, body } = await ask(server.port, '/metrics')
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8'])
  expect(body.toString()).toMatch(/site_resident_memory_bytes \d+/)
  expect((await ask(server.port, '/')).status).toBe(404)
  await server.stop(0)
})

it('settings that are none stop the start with one line', () => {
  expect(readRunSettings({})).toEqual({ hasAccessLog: true, metricsPort: undefined, drainMs: 0 })
  expect(readRunSettings({ LOG: 'off', METRICS_PORT: '9090', DRAIN_SECONDS: '5' })).toEqual({
    hasAccessLog: false,
    metricsPort: 9090,
    drainMs: 5000,
  })
  expect(() => readRunSettings({ LOG: 'no' })).toThrow('LOG is "no". Write off, or nothing')
  expect(() => readRunSettings({ METRICS_PORT: 'x' })).toThrow('METRICS_PORT is "x". Write a number from 0 to 65535')
})
