/** Load for one address: wrk where it is installed, which costs far less, else autocannon. */
import { spawnSync } from 'node:child_process'
import autocannon from 'autocannon'
import { runToEnd } from './processes.ts'

export interface LoadResult {
  readonly requestsPerSecond: number
  readonly p99Milliseconds: number
  readonly failed: number
  /** What the generator itself took. */
  readonly processorSeconds: number
}

export const GENERATOR = spawnSync('wrk', ['-v']).error ? 'autocannon' : 'wrk'
const CONNECTIONS = 50
export const LOAD_HEADERS = { 'accept-encoding': 'br' }

/** Asks for an address over fifty connections for so many seconds, packed in brotli. */
export function load(url: string, seconds: number): Promise<LoadResult> {
  return GENERATOR === 'wrk' ? loadWithWrk(url, seconds) : loadWithAutocannon(url, seconds)
}

async function loadWithWrk(url: string, seconds: number): Promise<LoadResult> {
  const settings = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', '10s', '--latency']
  const headers = Object.entries(LOAD_HEADERS).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const command = { program: 'wrk', parameters: [...settings, ...headers, url], folder: process.cwd() }
  const { said, processorSeconds } = await runToEnd(command)
  return { ...parseWrk(said), processorSeconds }
}

async function loadWithAutocannon(url: string, seconds: number): Promise<LoadResult> {
  const before = process.cpuUsage()
  const options = { url, connections: CONNECTIONS, duration: seconds, headers: LOAD_HEADERS }
  const result = await autocannon(options)
  const { user, system } = process.cpuUsage(before)
  return {
    requestsPerSecond: result.requests.average,
    p99Milliseconds: result.latency.p99,
    failed: result.errors + result.non2xx,
    processorSeconds: (user + system) / 1e6,
  }
}

const TO_MILLISECONDS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 }

/** Reads what `wrk --latency` prints. Throws when it printed no figures. */
export function parseWrk(text: string): Omit<LoadResult, 'processorSeconds'> {
  const rate = /^Requests\/sec:\s+([\d.]+)/m.exec(text)
  const slowest = /^\s+99%\s+([\d.]+)(us|ms|s|m)\s*$/m.exec(text)
  if (!rate || !slowest) throw new Error(`wrk printed no figures:\n${text}`)
  const statuses = Number(/Non-2xx or 3xx responses: (\d+)/.exec(text)?.[1] ?? 0)
  const errors = /Socket errors: (.*)/.exec(text)?.[1]?.match(/\d+/g) ?? []
  return {
    requestsPerSecond: Number(rate[1]),
    p99Milliseconds: Number(slowest[1]) * (TO_MILLISECONDS[slowest[2] ?? ''] ?? 1),
    failed: errors.reduce((sum, count) => sum + Number(count), statuses),
  }
}
