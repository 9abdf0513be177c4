/** The machine fails around the server: it goes on with what it has, and says what is wrong. */
import { closeSync, openSync, renameSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createSearchLimit } from '../../../server/serve/search-limit.ts'
import { mostConnections } from '../../../server/serve/site-server.ts'
import { ask } from '../../unit/server/ask.ts'
import { pageHtml } from '../../unit/server/built-site.ts'
import { serveSmallSite } from '../../unit/server/serve-small-site.ts'
import { canFillDisk, startProcess } from './start-process.ts'

// A process takes seconds to start, and many of them on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const LOGGING = { LOG: '' }

function openFull(): number {
  const full = openSync('/dev/full', 'w')
  onTestFinished(() => closeSync(full))
  return full
}

describe('the disk of the logs is full', () => {
  it('pages are served, and the failure is told once on stderr', async () => {
    const { port, said } = await startProcess({ env: LOGGING, out: openFull() })
    for (let round = 0; round < 20; round += 1) expect((await ask(port, '/news/one')).status).toBe(200)
    await vi.waitFor(() => expect(said.err).toContain('The access log cannot be written: ENOSPC'), { timeout: 5000 })
    expect((await ask(port, '/')).status).toBe(200)
    expect(said.err.match(/cannot be written/g)).toHaveLength(1)
  })

  it.skipIf(!canFillDisk)('the same holds on a disk that was filled, with the published files on it', async () => {
    const { port, said } = await startProcess({ env: { ...LOGGING, TSX_DISABLE_CACHE: '1' }, onFullDisk: true })
    for (let round = 0; round < 200; round += 1)
      for (const path of ['/news/one', '/data/returns.csv']) expect((await ask(port, path)).status).toBe(200)
    await vi.waitFor(() => expect(said.err).toContain('The access log cannot be written: ENOSPC'), { timeout: 5000 })
    expect((await ask(port, '/readyz')).status).toBe(200)
  })

  it('pages are served even where stderr is on it too', async () => {
    const { port, child } = await startProcess({ env: LOGGING, out: openFull(), err: openFull() })
    for (let round = 0; round < 20; round += 1) expect((await ask(port, '/news/one')).status).toBe(200)
    expect(child.exitCode).toBeNull()
  })
})

describe('the published files vanish', () => {
  it('pages are answered from memory in every packing, the server says that it is not ready, and why', async () => {
    const { port, said, dist } = await startProcess()
    renameSync(dist, `${dist}-away`)
    for (const path of ['/', '/news/one', '/fa/news/one']) {
      const plain = await ask(port, path)
      expect([plain.status, plain.body.toString()]).toEqual([200, pageHtml(path)])
      const br = await ask(port, path, { headers: { 'accept-encoding': 'br' } })
      expect(brotliDecompressSync(br.body).toString()).toBe(pageHtml(path))
      const gzip = await ask(port, path, { headers: { 'accept-encoding': 'gzip' } })
      expect(gunzipSync(gzip.body).toString()).toBe(pageHtml(path))
    }
    expect((await ask(port, '/nowhere')).status).toBe(404)
    const { status, body } = await ask(port, '/readyz')
    expect([status, body.toString()]).toEqual([503, 'Not ready: the published files cannot be read (ENOENT)\n'])
    expect((await ask(port, '/healthz')).status).toBe(200)
    expect(said.err).toContain('Not ready: the published files cannot be read (ENOENT)')
  })

  it('what is not in memory fails with a sentence, a line in the log, and nothing of the inside', async () => {
    const { port, said, dist } = await startProcess()
    renameSync(dist, `${dist}-away`)
    const { status, body } = await ask(port, '/data/returns.csv')
    expect([status, body.toString()]).toEqual([
      500,
      'Something went wrong on our side. Please try again in a moment.\n',
    ])
    expect(JSON.parse(said.err.trim())).toMatchObject({ level: 'error', path: '/data/returns.csv' })
    renameSync(`${dist}-away`, dist)
    expect((await ask(port, '/data/returns.csv')).status).toBe(200)
    expect((await ask(port, '/readyz')).status).toBe(200)
  })
})

describe('file handles run out', () => {
  it('readers who are connected are served, newer ones refused until there is room, and the log says so', async () => {
    const { port, said } = await startProcess({ openFiles: 160 })
    const held = await hold(port, 200)
    await vi.waitFor(() => expect(said.err).toContain('connections are open, as many as the limit'), { timeout: 5000 })
    // Those the system had accepted for the server come to it later on a busy machine.
    await vi.waitFor(() => expect(held.filter(({ destroyed }) => destroyed)).toHaveLength(152), { timeout: 20_000 })
    const answers = await Promise.all(held.map(finish))
    // 160 less those of the process itself, half of them for connections; none lacked a file handle.
    expect(answers.filter((answer) => answer.startsWith('HTTP/1.1 200 '))).toHaveLength(48)
    expect(answers.filter((answer) => answer === '')).toHaveLength(152)
    expect((await ask(port, '/news/one')).status).toBe(200)
    expect(said.err.match(/connections are open/g)).toHaveLength(1)
  })

  it('half of what the system allows is for connections, and no limit where it does not tell', () => {
    expect(mostConnections('Max open files            1024                 1048576              files\n')).toBe(480)
    expect(mostConnections('Max open files            10                   10                   files\n')).toBe(8)
    expect(mostConnections('')).toBe(Number.POSITIVE_INFINITY)
  })
})

/** Opens connections that begin to ask for a file which is not in memory. */
async function hold(port: number, count: number): Promise<Socket[]> {
  const open = () =>
    new Promise<Socket>((resolve) => {
      const begun = 'GET /data/returns.csv HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-'
      const socket = connect(port, '127.0.0.1', () => socket.write(begun, () => resolve(socket)))
      // Else nobody would notice that the server has closed it.
      socket.on('error', () => resolve(socket)).resume()
    })
  return Promise.all(Array.from({ length: count }, open))
}

/** Ends the question, and returns the answer; empty from a server that has closed the connection. */
function finish(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    if (socket.destroyed) resolve(answer)
    socket.on('data', (chunk) => (answer += chunk)).on('close', () => resolve(answer))
    socket.write('A: b\r\n\r\n')
  })
}

describe('the clock jumps', () => {
  const TEN_YEARS = 10 * 365 * 24 * 3_600_000

  it.each([
    ['forward', TEN_YEARS],
    ['back', -TEN_YEARS],
  ])('%s: pages, searches and limits go on', async (_, jump) => {
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const { get, errors } = await serveSmallSite({ limit: createSearchLimit({ perMinute: 2, proxies: 0 }) })
    for (const path of ['/', '/search?q=a', '/search?q=a']) expect((await get(path)).status).toBe(200)
    vi.setSystemTime(Date.now() + jump)
    const first = await get('/news/one')
    expect(first.status).toBe(200)
    const again = await get('/news/one', { 'if-none-match': first.headers.etag ?? '' })
    expect(again.status).toBe(304)
    const search = await get('/search?q=a')
    expect([200, 429]).toContain(search.status)
    expect(Number(search.headers['retry-after'] ?? 0)).toBeLessThanOrEqual(60)
    expect(errors).toEqual([])
  })
})
