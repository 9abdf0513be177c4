/** What the privacy page promises about the logs, held. */
import fs, { openSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { shortenAddress } from '../../../server/serve/client-address.ts'
import { type AnsweredRequest, accessLine, errorLine, pathOnly } from '../../../server/serve/log-lines.ts'
import { startSiteServer } from '../../../server/serve/site-server.ts'
import { observe, openLog } from '../../../server/serve/watch.ts'
import { ask } from './ask.ts'

const AT = new Date('2026-01-02T03:04:05Z')
const REQUEST: AnsweredRequest = {
  method: 'GET',
  url: '/search?q=my+name',
  status: 200,
  bytes: 100,
  milliseconds: 1.26,
  address: '192.0.2.77',
}

describe('an address in a log', () => {
  it.each([
    ['192.0.2.77', '192.0.2.0'],
    ['::ffff:192.0.2.77', '192.0.2.0'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::'],
    ['2001:db8::1', '2001:db8:0::'],
    ['fe80::1%eth0', 'fe80:0:0::'],
    ['::1', '0:0:0::'],
    ['64:ff9b::192.0.2.77', '64:ff9b:0::'],
    ['1::2:3:4:5:6:7', '1:0:2::'],
    [undefined, '-'],
    ['x', '-'],
  ])('is shortened: %s', (address, expected) => {
    expect(shortenAddress(address)).toBe(expected)
  })

  it('never tells one reader of a network from another', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.nat(255), (address, last) => {
        const neighbour = address.replace(/\d+$/, String(last))
        expect(shortenAddress(neighbour)).toBe(shortenAddress(address))
      }),
    )
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        expect(shortenAddress(address).split(':')).toHaveLength(5)
      }),
    )
  })
})

describe('a line of the access log', () => {
  it('holds the time, the page and the answer, and nothing else', () => {
    expect(JSON.parse(accessLine(REQUEST, AT))).toEqual({
      time: '2026-01-02T03:04:05.000Z',
      method: 'GET',
      path: '/search',
      status: 200,
      bytes: 100,
      ms: 1.3,
      address: '192.0.2.0',
    })
  })

  it('never holds what was searched for', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const line = accessLine({ ...REQUEST, url: `/search?q=${encodeURIComponent(words)}` }, AT)
        expect(line).toBe(accessLine(REQUEST, AT))
      }),
    )
  })

  it('is one line whatever was sent', () => {
    fc.assert(
      fc.property(fc.string(), (url) => {
        expect(accessLine({ ...REQUEST, url }, AT)).not.toMatch(/[\r\n]/)
      }),
    )
    expect(pathOnly(`/${'a'.repeat(9000)}`)).toHaveLength(300)
  })

  it('comes with every answer, also the one that was cut off', async () => {
    const seen: AnsweredRequest[] = []
    const handler = observe(
      (request, response) => {
        if (request.url === '/cut') response.destroy()
        else response.writeHead(404).end('12345')
      },
      (answered) => seen.push(answered),
    )
    const server = await startSiteServer(handler, { port: 0, host: '127.0.0.1' })
    await ask(server.port, '/a?b=c')
    await ask(server.port, '/cut').catch(() => undefined)
    await server.stop(0)
    expect(seen).toMatchObject([{ url: '/a?b=c', status: 404, address: '127.0.0.1' }, { url: '/cut' }])
    expect(seen[0]?.bytes).toBeGreaterThan(5)
  })
})

describe('a line of the error log', () => {
  it('says what failed and where, without what was searched for', () => {
    const error = new Error('cannot render /search?q=my+name')
    const line = errorLine(error, { method: 'GET', url: '/search?q=my+name' }, AT)
    expect(JSON.parse(line)).toMatchObject({ level: 'error', method: 'GET', path: '/search' })
    expect(line).toContain('cannot render')
    expect(line).not.toContain('my+name')
  })
})

describe('writing lines', () => {
  type Write = (bytes: Buffer, done: (error: Error | null, written: number) => void) => void

  /** A log that writes to `write` in place of a file. */
  function openOn(write: Write) {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.spyOn(fs, 'write').mockImplementation((...parameters: unknown[]) => {
      const [, content, done] = [...parameters.slice(0, 2), parameters.at(-1)]
      if (typeof done === 'function') write(Buffer.from(content as string | Buffer), done as Parameters<Write>[1])
    })
    onTestFinished(() => void vi.restoreAllMocks())
    return { log: openLog(openSync('/dev/null', 'w')), told }
  }

  it('is done in batches, in order', async () => {
    const chunks: string[] = []
    const { log } = openOn((bytes, done) => {
      chunks.push(bytes.toString())
      done(null, bytes.byteLength)
    })
    for (let line = 0; line < 1000; line += 1) log.add(String(line))
    expect(chunks).toEqual([])
    await log.flush()
    expect(chunks.join('').trim().split('\n')).toEqual(Array.from({ length: 1000 }, (_, line) => String(line)))
    expect(chunks).toHaveLength(1)
  })

  it('goes on where a pipe took only a part or was full', async () => {
    let calls = 0
    const taken: string[] = []
    const { log, told } = openOn((bytes, done) => {
      calls += 1
      if (calls === 2) return done(Object.assign(new Error('full'), { code: 'EAGAIN' }), 0)
      taken.push(bytes.subarray(0, 3).toString())
      return done(null, Math.min(3, bytes.byteLength))
    })
    log.add('abcdefg')
    await log.flush()
    expect(taken.join('')).toBe('abcdefg\n')
    expect(told).not.toHaveBeenCalled()
  })

  it('that fails is told once and stops nothing; what could not be written is, as soon as there is room', async () => {
    let isFull = true
    const taken: string[] = []
    const { log, told } = openOn((bytes, done) => {
      if (isFull) return done(new Error('ENOSPC'), 0)
      taken.push(bytes.toString())
      return done(null, bytes.byteLength)
    })
    for (const line of ['a', 'b']) {
      log.add(line)
      await log.flush()
    }
    expect(told).toHaveBeenCalledOnce()
    isFull = false
    await log.flush()
    expect(taken.join('')).toBe('a\nb\n')
  })

  it('keeps memory in bounds when nobody reads', () => {
    const { log } = openOn(() => {})
    const before = process.memoryUsage().heapUsed
    for (let line = 0; line < 300_000; line += 1) log.add('x'.repeat(100))
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(60e6)
  })
})
