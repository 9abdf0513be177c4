/** `tsx tests/bench/hostile.ts`: a hundred thousand hostile requests to the site as it is built, while somebody asks whether it is well. */
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { BROKEN, CLIMBING } from '../unit/server/hostile-samples.ts'
import { endAll, endAllOnSignals, onEnd } from './cleanup.ts'
import { describeLoad } from './machine.ts'
import { readTree } from './process-tree.ts'
import { startUntil } from './processes.ts'

const ROOT = join(import.meta.dirname, '../..')
const REQUESTS = 100_000
const AT_ONCE = 16
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })

/** What is asked, in turn. */
const KINDS: readonly ((n: number) => { path: string; method?: string; headers?: Record<string, string> })[] = [
  (n) => ({ path: `/${n.toString(36).repeat(9)}?${n}` }),
  (n) => ({ path: CLIMBING[n % CLIMBING.length] ?? '/' }),
  (n) => ({ path: `/news/${'.'.repeat(n % 2000)}x` }),
  (n) => ({ path: `/News/red-crescent-coöperation${n % 10}`.replace('ö', '%C3%B6') }),
  (n) => ({ path: '/', method: ['POST', 'PURGE', 'TRACE'][n % 3] ?? 'POST' }),
  (n) => ({ path: '/', headers: { 'accept-encoding': `br;q=0.${n}`.repeat(200), range: `bytes=${n}-,`.repeat(100) } }),
  (n) => ({ path: `/search?_rsc=${n}`, headers: { rsc: '1', 'next-action': `${n}`, cookie: 'a=b;'.repeat(500) } }),
  (n) => ({ path: `/fa/search?q=${n}%D8%AE`, headers: { 'x-forwarded-for': '1.1.1.1,'.repeat(100) } }),
]
/** Dear ones, one in a thousand requests. */
const DEAR = [
  `/search?${'q=a&'.repeat(20_000)}`,
  `/search?${Array.from({ length: 20_000 }, (_, n) => n.toString(36)).join('&')}`,
  `/take-action/verify?q=${'%D8%AE'.repeat(20_000)}`,
  `/${'/'.repeat(100_000)}x`,
]

function ask(
  port: number,
  options: { path: string; method?: string; headers?: Record<string, string> },
): Promise<number> {
  return new Promise((resolve) => {
    const outgoing = request({ host: '127.0.0.1', port, agent, ...options }, (response) => {
      response
        .resume()
        .on('end', () => resolve(response.statusCode ?? 0))
        .on('error', () => resolve(0))
    })
    outgoing.on('error', () => resolve(0)).end()
  })
}

function sendUnread(port: number, text: string) {
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  socket.pause().write(text, 'latin1')
  onEnd(() => void socket.destroy())
}

async function run() {
  const { pid, match } = await startUntil(
    { program: 'npx', parameters: ['tsx', '-e', SERVE], folder: ROOT, env: { LOG: 'off' } },
    /^Serving .*:(\d+)$/m,
  )
  const port = Number(match[1])
  while ((await ask(port, { path: '/readyz' })) !== 200) await wait(100)
  const memory: string[] = []
  const statuses: Record<number, number> = {}
  let count = 0
  const watch = new Worker(WATCH, { eval: true, workerData: { port } })
  const seen: { at: number; ms: number }[] = []
  // Its own start takes time too.
  await once(watch, 'message')
  watch.on('message', (answer) => seen.push({ ...answer, at: count }))
  const attack = async () => {
    while (count < REQUESTS) {
      const n = count++
      if (n % 5000 === 0) memory.push((readTree(pid).pss / 1e6).toFixed(0))
      const asking = n % 1000 === 0 ? { path: DEAR[(n / 1000) % DEAR.length] ?? '/' } : KINDS[n % KINDS.length]?.(n)
      const status = await ask(port, asking ?? { path: '/' })
      statuses[status] = (statuses[status] ?? 0) + 1
      if (n % 2000 === 0) for (const [, text] of BROKEN) sendUnread(port, text)
    }
  }
  for (let n = 0; n < 60; n += 1) sendUnread(port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(300))
  await Promise.all(Array.from({ length: AT_ONCE }, attack))
  await wait(5000)
  await watch.terminate()
  const slowest = seen
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, 5)
    .map(({ ms, at }) => `${ms.toFixed(0)} ms after ${at} requests`)
  console.log(`${REQUESTS} requests, statuses ${JSON.stringify(statuses)}`)
  console.log(
    `/healthz ${seen.length} times, slowest: ${slowest.join(', ')}; PSS in MB: ${memory.join(' ')}, at rest ${(readTree(pid).pss / 1e6).toFixed(0)}`,
  )
  console.log(`load average ${describeLoad()}`)
}

/** Somebody who does nothing else, so that it is the server that takes the time. */
const WATCH = `
const { parentPort, workerData: { port } } = require('node:worker_threads')
const ask = async () => {
  const begun = performance.now()
  await (await fetch('http://127.0.0.1:' + port + '/healthz')).text()
  parentPort.postMessage({ ms: performance.now() - begun })
  setTimeout(ask, 50)
}
void ask()`

/** What was built is served, also when the code has changed since. */
const SERVE = `import('./server/serve.ts').then(({ serveSite }) => serveSite(process.cwd(), { port: 0, host: '127.0.0.1' }))`

endAllOnSignals()
await run().finally(endAll)
agent.destroy()
