import { readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server, STATUS_CODES } from 'node:http'
import { type AddressInfo, Server as NetServer } from 'node:net'
import type { Duplex } from 'node:stream'
import { Connections } from './connections.ts'
import { explainListenError, type ListenAddress } from './settings.ts'

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

/** A short answer of a status, in the headers all answers have. */
export type Refusal = (status: number) => {
  readonly headers: Readonly<Record<string, string | number>>
  readonly body: string
}

const PLAIN: Refusal = () => ({ headers: { 'content-length': 0, 'x-content-type-options': 'nosniff' }, body: '' })

/** Limits against senders who never come to an end; a slow reader has far more time than this. */
const LIMITS = {
  headersTimeout: 15 * SECOND,
  requestTimeout: 30 * SECOND,
  keepAliveTimeout: 65 * SECOND,
  // Nobody has more time than the limits say and this.
  connectionsCheckingInterval: SECOND,
}

/** Starts to listen. What is no request for `handler` gets a `refusal`. Throws, in one line, when the address cannot be had. */
export async function startSiteServer(
  handler: RequestListener,
  { port, host }: ListenAddress,
  refusal = PLAIN,
  limits: Partial<typeof LIMITS> = {},
): Promise<RunningServer> {
  const connections = new Connections(handler)
  const server = createServer({ maxHeaderSize: HEADER_BYTES, ...LIMITS, ...limits }, connections.answer)
  server.setTimeout(120 * SECOND)
  server.on('connection', (socket) => connections.add(socket))
  // Nobody is asked to send a body.
  server.on('checkContinue', connections.answer)
  server.on('checkExpectation', ({ socket }) => refuse(socket, 417))
  server.on('connect', (_, socket) => refuse(socket, 400))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy()
    else if (error.code === 'HPE_CLOSED_CONNECTION') connections.end(socket)
    else refuse(socket, REFUSALS[error.code ?? ''] ?? 400)
  })
  // What follows would be taken for the answer to what came before.
  const refuse = (socket: Duplex, status: number) => {
    if (connections.end(socket)) hangUp(socket, status, refusal(status))
  }
  refuseTooMany(server, connections)
  await new Promise<void>((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(new Error(explainListenError(error, { port, host })))
    server.once('error', fail).listen({ port, host }, resolve)
  })
  return { port: portOf(server.address()), stop: (graceMs) => stop(server, connections, graceMs) }
}

/** Beyond the most connections, newer ones are refused, and idle ones closed to make room. */
function refuseTooMany(server: Server, connections: Connections) {
  const most = mostConnections()
  if (!Number.isFinite(most)) return
  let told = Number.NEGATIVE_INFINITY
  server.maxConnections = most
  server.on('drop', () => {
    connections.endIdle()
    if (performance.now() - told < 60 * SECOND) return
    told = performance.now()
    console.error(`${most} connections are open, as many as the limit of open files allows. Newer ones are refused`)
  })
}

/** What the process needs for itself: libraries, listeners, logs. */
const OWN_FILES = 64
const LEAST = 8

/**
 * How many connections a server may hold so that it never runs out of file handles: each reader may be sent a file
 * besides. Infinity where the system does not tell (Linux does).
 */
export function mostConnections(limits = readLimits()): number {
  const [, limit] = /^Max open files\s+(\d+)/m.exec(limits) ?? []
  return limit === undefined ? Number.POSITIVE_INFINITY : Math.max(LEAST, Math.floor((Number(limit) - OWN_FILES) / 2))
}

function readLimits(): string {
  try {
    return readFileSync('/proc/self/limits', 'utf8')
  } catch {
    return ''
  }
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address ? address.port : 0
}

const REFUSALS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** The last words on a connection, to whom sent what is no request. */
function hangUp(socket: Duplex, status: number, { headers, body }: ReturnType<Refusal>) {
  const all = { connection: 'close', date: new Date().toUTCString(), ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`)
}

/** A connection on which nothing came for so long is closed: a request may be on its way. */
const QUIET = 100

async function stop(server: Server, connections: Connections, graceMs: number): Promise<void> {
  connections.endWithAnswers()
  // That of http would cut off answers that are still being sent.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()))
  const sweep = setInterval(() => connections.endIdle(), QUIET)
  const end = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearInterval(sweep)
  clearTimeout(end)
  server.close()
}
