/** Connections on which more is sent, less is read or other things are meant than a browser would. */
import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { plainAnswer } from '../../../server/serve/send.ts'
import { openSite } from '../../../server/serve/site.ts'
import { startSiteServer } from '../../../server/serve/site-server.ts'
import { sendRaw, statusesIn } from '../../unit/server/hostile-samples.ts'
import { SEARCH_PAGE, serveSmallSite } from '../../unit/server/serve-small-site.ts'

const ANY = { port: 0, host: '127.0.0.1' }
const request = (path: string, head = '') => `GET ${path} HTTP/1.1\r\nHost: a\r\n${head}\r\n`

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  onTestFinished(() => void socket.destroy())
  await once(socket, 'connect')
  return socket
}

/** All that comes until a connection ends. */
async function readAll(socket: Socket): Promise<string> {
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  await once(socket, 'close')
  return Buffer.concat(chunks).toString('latin1')
}

describe('many requests on one connection', () => {
  it('are answered one after the other, in order', async () => {
    const { port } = await serveSmallSite()
    const paths = Array.from({ length: 300 }, (_, number) =>
      number % 3 === 0 ? '/search?q=a' : number % 3 === 1 ? '/' : '/no',
    )
    const last = request('/healthz', 'Connection: close\r\n')
    const answers = await sendRaw(port, paths.map((path) => request(path)).join('') + last)
    const statuses = [...answers.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))
    expect(statuses).toEqual([...paths.map((path) => (path === '/no' ? 404 : 200)), 200])
  })

  it('wait while nobody reads: none of 60 connections keeps more than one page in the making, and readers are answered', async () => {
    let now = 0
    let most = 0
    const render = async () => {
      now += 1
      most = Math.max(most, now)
      await turn()
      now -= 1
      return SEARCH_PAGE + ' '.repeat(200_000)
    }
    const { port, get } = await serveSmallSite({ render })
    const sockets = await Promise.all(Array.from({ length: 60 }, () => open(port)))
    for (const socket of sockets) socket.pause().write(request('/search?q=a').repeat(300))
    for (let count = 0; count < 5; count += 1) expect((await get('/healthz')).status).toBe(200)
    expect(most).toBeGreaterThan(0)
    expect(most).toBeLessThanOrEqual(60)
  })

  it('are answered in turns with those of others', async () => {
    let answered = 0
    const handler = (_: unknown, response: ServerResponse) => {
      answered += 1
      response.end()
    }
    const server = await startSiteServer(handler, ANY)
    onTestFinished(() => server.stop(0))
    const [greedy, other] = [await open(server.port), await open(server.port)]
    greedy.write(request('/').repeat(1000))
    other.write(request('/'))
    await once(other, 'data')
    expect(answered).toBeLessThan(500)
  })

  it('beyond all measure end a connection, and nobody is kept waiting', async () => {
    const { port, get } = await serveSmallSite({ render: () => new Promise(() => {}) })
    const sockets = await Promise.all(Array.from({ length: 30 }, () => open(port)))
    const closed = Promise.race(sockets.map((socket) => new Promise((resolve) => socket.on('close', resolve))))
    for (const socket of sockets) socket.write(request('/search?q=a') + request('/').repeat(5000))
    await closed
    expect((await get('/healthz')).status).toBe(200)
  })
})

describe('a body nobody asked for', () => {
  it.each(['POST', 'GET'])('is not read: %s is answered and hung up on', async (method) => {
    const { port } = await serveSmallSite()
    const answer = await readAll(
      await open(port).then((socket) => {
        socket.write(`${method} / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\nbegins`)
        return socket
      }),
    )
    expect(statusesIn(answer)).toEqual([method === 'GET' ? 200 : 405])
    expect(answer).toMatch(/^connection: close\r$/im)
  })

  it('is not asked for either', async () => {
    const { port } = await serveSmallSite()
    const answer = await sendRaw(
      port,
      'POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n',
    )
    expect(statusesIn(answer)).toEqual([405])
  })
})

describe('what is no request', () => {
  const headersOf = (answer: string) =>
    new Map(
      answer
        .split('\r\n\r\n')[0]
        ?.split('\r\n')
        .slice(1)
        .map((line) => {
          const [name = '', value = ''] = line.split(/: (.*)/)
          return [name.toLowerCase(), value]
        }),
    )

  it.each([
    [400, 'hello\r\n\r\n', {}],
    [400, 'CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n', {}],
    [408, 'GET / HT', { headersTimeout: 50, connectionsCheckingInterval: 10 }],
    [417, request('/', 'Expect: tea\r\n'), {}],
    [431, request('/', `X: ${'a'.repeat(200_000)}\r\n`), {}],
  ])('is answered %i in the headers all answers have: %#', async (status, text, limits) => {
    const { port, folder } = await serveSmallSite({ limits })
    const answer = await sendRaw(port, text)
    expect(statusesIn(answer)).toEqual([status])
    const { headers } = plainAnswer(openSite(folder), status)
    expect(Object.keys(headers)).toContain('content-security-policy')
    const entries = Object.entries({ ...headers, connection: 'close' }).map(
      ([name, value]) => [name, String(value)] as const,
    )
    expect([...headersOf(answer)]).toEqual(expect.arrayContaining(entries))
    expect(headersOf(answer).has('date')).toBe(true)
  })

  it('is not answered before the request that came before it', async () => {
    let finish = () => {}
    const asked = new Promise<void>((resolve) => {
      finish = resolve
    })
    const { port } = await serveSmallSite({ render: () => asked.then(() => SEARCH_PAGE) })
    const answer = sendRaw(port, `${request('/search?q=a')}hello\r\n\r\n`)
    await turn()
    finish()
    expect(statusesIn(await answer)).toEqual([200])
  })

  it('is given up on when the limit says so, not half a minute later', async () => {
    const { port } = await serveSmallSite({ limits: { headersTimeout: 50 } })
    const begun = performance.now()
    expect(await readAll(await open(port))).toMatch(/^HTTP\/1\.1 408 /)
    expect(performance.now() - begun).toBeLessThan(20_000)
  })
})

describe('a server that stops', () => {
  it('answers what reached it on connections that were kept, and says that it is the last', async () => {
    const server = await startSiteServer((_, response) => response.end('whole'), ANY)
    const sockets = await Promise.all(Array.from({ length: 20 }, () => open(server.port)))
    for (const socket of sockets) socket.write(request('/'))
    await Promise.all(sockets.map((socket) => once(socket, 'data')))
    for (const socket of sockets) socket.write(request('/'))
    const answers = sockets.map(readAll)
    await server.stop(60_000)
    for (const answer of await Promise.all(answers)) {
      expect(statusesIn(answer)).toEqual([200])
      expect(answer).toMatch(/^connection: close\r$/im)
    }
  })

  it('sends a slow reader all of the answer', async () => {
    const body = Buffer.alloc(20_000_000, 'a')
    const server = await startSiteServer(({ url }, response) => response.end(url === '/' ? body : 'small'), ANY)
    const [socket, idle] = [await open(server.port), await open(server.port)]
    for (const [each, path] of [
      [socket, '/'],
      [idle, '/small'],
    ] as const)
      each.write(request(path))
    await Promise.all([once(socket.pause(), 'readable'), once(idle, 'data')])
    const stopped = server.stop(60_000)
    await once(idle, 'close')
    expect((await readAll(socket)).length).toBeGreaterThan(body.byteLength)
    await stopped
  })
})
