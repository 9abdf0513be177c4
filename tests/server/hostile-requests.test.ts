/** What public sites meet: the right status, no trace of the inside, memory that stays. */
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { serveSmallSite } from './serve-small-site.ts'

const INSIDE = /node_modules|\bat \S+ \(|\.ts:\d|site\.json"|root:/

const UPWARDS = [
  '..',
  '%2e%2e',
  '.%2e',
  '%252e%252e',
  '%c0%ae%c0%ae',
  '..;',
  '%uff0e%uff0e',
  '....',
  '..%00',
  '..%5c',
  '..\\',
]
const SLASHES = ['/', '%2f', '%252f', '%5c', '\\', '//']

describe('a path that climbs', () => {
  it.each(UPWARDS)('never leaves the tree: %s', async (up) => {
    const { get, errors } = await serveSmallSite()
    for (const slash of SLASHES) {
      for (const target of ['site.json', 'etc/passwd']) {
        const { status, body } = await get(`/${[up, up, up, target].join(slash)}`)
        expect([301, 400, 404]).toContain(status)
        expect(body.toString()).not.toMatch(INSIDE)
      }
    }
    expect(errors).toEqual([])
  })
})

describe('requests made to break', () => {
  it.each(['TRACE', 'PROPFIND', 'PURGE', 'LINK', 'M-SEARCH', 'DELETE'])('%s is refused', async (method) => {
    const { port } = await serveSmallSite()
    const { status, body } = await ask(port, '/search', { method })
    expect(status).toBe(405)
    expect(body.toString()).toBe('Method not allowed\n')
  })

  it.each([
    [
      'two ways to say the length',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a hidden chunked', 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\nContent-Length: 1\r\n\r\nA'],
    ['a space before the colon', 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length : 5\r\n\r\nhello'],
    ['a folded header', 'GET / HTTP/1.1\r\nHost: a\r\n Content-Length: 5\r\n\r\n'],
    ['no host', 'GET / HTTP/1.1\r\n\r\n'],
    ['another protocol', 'GET / HTTP/9.9\r\nHost: a\r\n\r\n'],
    ['a header of a megabyte', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(1_000_000)}\r\n\r\n`],
    ['bytes of TLS', '\x16\x03\x01\x02\x00\x01\x00'],
  ])('%s: one answer, and the line is closed', async (_, text) => {
    const { port } = await serveSmallSite()
    const answer = await sendRaw(port, text)
    expect(answer.match(/^HTTP\/1\.1 \d{3}/gm)?.length ?? 0).toBeLessThanOrEqual(1)
    expect(answer).toMatch(/^$|^HTTP\/1\.1 4\d\d /)
    expect(answer).not.toMatch(INSIDE)
  })
})

it('2,000 addresses that lead nowhere leave nothing behind in memory', async () => {
  const { get, errors } = await serveSmallSite()
  const run = async (from: number) => {
    for (let number = from; number < from + 1000; number += 1) {
      expect((await get(`/${number.toString(36).repeat(20)}?${number}`)).status).toBe(404)
    }
    return process.memoryUsage().heapUsed
  }
  const after = [await run(0), await run(1000)]
  expect((after[1] ?? 0) - (after[0] ?? 0)).toBeLessThan(50e6)
  expect(errors).toEqual([])
})

it('many senders who never come to an end do not keep readers out', async () => {
  const { get, port } = await serveSmallSite()
  const slow = Array.from({ length: 200 }, () =>
    connect(port, '127.0.0.1', function (this: { write: (text: string) => void }) {
      this.write('GET / HTTP/1.1\r\nHost: a\r\nX-')
    }).on('error', () => {}),
  )
  expect((await get('/news/one')).status).toBe(200)
  for (const socket of slow) socket.destroy()
})

function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'))
    socket.on('data', (chunk) => (answer += chunk))
    socket.on('close', () => resolve(answer)).on('error', () => resolve(answer))
    // A server may wait for the rest of a body; the sender has no more.
    socket.setTimeout(3000, () => socket.end())
  })
}
