import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { readListenAddress } from '../../../server/serve/settings.ts'
import { refuseTakenAddress, startSiteServer } from '../../../server/serve/site-server.ts'
import { ask } from './ask.ts'

const ANY = { port: 0, host: '127.0.0.1' }

async function start(handler: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = await startSiteServer(handler, ANY)
  onTestFinished(() => server.stop(0))
  return server
}

/** Sends bytes as they are and returns all that comes back. */
function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (chunk) => (answer += chunk))
    socket.on('close', () => resolve(answer)).on('error', reject)
  })
}

describe('stopping', () => {
  it('waits for the answer being sent and takes no request after it', async () => {
    const begun: ServerResponse[] = []
    const server = await start((_, response) => begun.push(response))
    const answer = ask(server.port, '/')
    await vi.waitFor(() => expect(begun).toHaveLength(1))
    const stopped = server.stop(5000)
    begun[0]?.end('whole')
    expect((await answer).body.toString()).toBe('whole')
    await stopped
    await expect(ask(server.port, '/')).rejects.toThrow('ECONNREFUSED')
  })

  it('does not wait for a browser that holds its connection open', async () => {
    const server = await start((_, response) => response.end('whole'))
    const held = connect(server.port, '127.0.0.1', () => held.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'))
    const closed = new Promise((resolve) => held.on('close', resolve))
    await new Promise((resolve) => held.once('data', resolve))
    await server.stop(60_000)
    await closed
  })

  it('gives up on an answer that never ends', async () => {
    const begun: ServerResponse[] = []
    const server = await start((_, response) => begun.push(response))
    const outgoing = request({ port: server.port, host: '127.0.0.1' }).on('error', () => {})
    outgoing.end()
    await vi.waitFor(() => expect(begun).toHaveLength(1))
    await server.stop(10)
  })
})

describe('an address that cannot be had', () => {
  it('is said in one line, with a way out', async () => {
    const { port } = await start(() => {})
    const next = port + 1
    await expect(refuseTakenAddress({ port, host: '127.0.0.1' })).rejects.toThrow(
      `Port ${port} is taken. Stop what uses it or choose another: PORT=${next} npm start`,
    )
    await expect(refuseTakenAddress({ port: 0, host: '203.0.113.1' })).rejects.toThrow(
      /^The server cannot listen on HOST=203\.0\.113\.1/,
    )
  })

  it.each(['abc', '-1', '65536', '80 80', '3000.5', '0x50'])('PORT=%s is refused', (port) => {
    expect(() => readListenAddress({ PORT: port })).toThrow(`PORT is "${port}". Write a number from 0 to 65535`)
  })

  it('PORT and HOST are taken as they stand, 3000 without them', () => {
    expect(readListenAddress({ PORT: '8080', HOST: '::1' })).toEqual({ port: 8080, host: '::1' })
    expect(readListenAddress({})).toEqual({ port: 3000, host: undefined })
  })
})

describe('what is no HTTP request', () => {
  it.each([
    ['nonsense', 'hello\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['two lengths', 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', /^HTTP\/1\.1 400 /],
    [
      'a length and chunks',
      'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      /^HTTP\/1\.1 400 /,
    ],
    ['endless headers', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(200_000)}\r\n\r\n`, /^HTTP\/1\.1 431 /],
  ])('%s gets a status and is hung up on', async (_, text, expected) => {
    const { port } = await start((_request, response) => response.end())
    expect(await sendRaw(port, text)).toMatch(expected)
  })
})
