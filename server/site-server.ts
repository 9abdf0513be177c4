import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { explainListenError, type ListenAddress } from './listen-address.ts'
import { mostConnections } from './open-files.ts'

const SECOND = 1000
/** Room for a question of ten thousand characters of any script: twelve bytes each in an address. */
const HEADER_BYTES = 128 * 1024

/** A server that answers, and how to end it. */
export interface RunningServer {
  /** The port it got. */
  readonly port: number
  /** Takes no new requests, finishes those begun, and closes after `graceMs` at the latest. */
  readonly stop: (graceMs: number) => Promise<void>
}

/** Throws, in one line, when nothing could listen at the address. */
export async function refuseTakenAddress(address: ListenAddress): Promise<void> {
  const probe = await startSiteServer(() => {}, address)
  await probe.stop(0)
}

/** Starts to listen. Throws, in one line, when the address cannot be had. */
export async function startSiteServer(handler: RequestListener, { port, host }: ListenAddress): Promise<RunningServer> {
  const latest = new WeakMap<Duplex, IncomingMessage>()
  // Limits against senders who never come to an end; a slow reader has far more time than this.
  const server = createServer(
    {
      maxHeaderSize: HEADER_BYTES,
      headersTimeout: 15 * SECOND,
      requestTimeout: 30 * SECOND,
      keepAliveTimeout: 65 * SECOND,
    },
    (request, response) => {
      latest.set(request.socket, request)
      handler(request, response)
    },
  )
  server.setTimeout(120 * SECOND)
  server.on('clientError', (error, socket) => hangUp(error, socket, latest.get(socket)))
  refuseTooMany(server)
  await new Promise<void>((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => reject(new Error(explainListenError(error, { port, host })))
    server.once('error', refuse).listen({ port, host }, resolve)
  })
  return { port: portOf(server.address()), stop: (graceMs) => stop(server, graceMs) }
}

/** Beyond the most connections, newer ones are refused, and idle ones closed to make room. */
function refuseTooMany(server: Server) {
  const most = mostConnections()
  if (!Number.isFinite(most)) return
  let told = Number.NEGATIVE_INFINITY
  server.maxConnections = most
  server.on('drop', () => {
    server.closeIdleConnections()
    if (performance.now() - told < 60 * SECOND) return
    told = performance.now()
    console.error(`${most} connections are open, as many as the limit of open files allows. Newer ones are refused`)
  })
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address ? address.port : 0
}

const REFUSALS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** What is no HTTP request gets a status and is hung up on; `latest` is the one that came last on the connection. */
function hangUp(error: NodeJS.ErrnoException, socket: Duplex, latest: IncomingMessage | undefined) {
  if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
  // In a body whose request was answered, or after the last request: a second answer would be taken for another's.
  if ((latest && !latest.complete) || error.code === 'HPE_CLOSED_CONNECTION') return socket.end()
  const status = REFUSALS[error.code ?? ''] ?? '400 Bad Request'
  return socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\nX-Content-Type-Options: nosniff\r\n\r\n`,
  )
}

async function stop(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection becomes idle when its answer is out; browsers would hold it open for minutes.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const end = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearInterval(sweep)
  clearTimeout(end)
}
