import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'

/** Of all connections together. Browsers send none before they have the answer to the last; each takes about 4 kB. */
const MOST_WAITING = 20_000

interface Connection {
  readonly socket: Socket
  /** Bytes that had come when it last became free: with more, a request has begun. */
  read: number
  /** Whether an answer has begun and is not all with the system. */
  isBusy: boolean
  /** Whether nothing more is answered than what came. */
  isLast: boolean
  /** The request that came last. */
  latest?: IncomingMessage
  readonly waiting: [IncomingMessage, ServerResponse][]
}

/** The open connections of a server. On each the requests are answered one after the other, and one that is answered is never cut off. */
export class Connections {
  readonly #open = new Map<Duplex, Connection>()
  readonly #handler: RequestListener
  #waiting = 0
  #isEnding = false

  constructor(handler: RequestListener) {
    this.#handler = handler
  }

  /** Notes a connection that was opened. */
  add(socket: Socket): void {
    this.#open.set(socket, { socket, read: 0, isBusy: false, isLast: false, waiting: [] })
    socket.once('close', () => {
      this.#waiting -= this.#open.get(socket)?.waiting.length ?? 0
      this.#open.delete(socket)
    })
  }

  /** Answers a request as soon as those before it on its connection are answered. */
  readonly answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { socket } = request
    const connection = this.#open.get(socket)
    if (!connection || connection.isLast || socket.writableEnded) return
    connection.latest = request
    // What was never asked for is not read: a body can have any length.
    if (hasBody(request)) connection.isLast = true
    if (!connection.isBusy) this.#begin(connection, request, response)
    else if (this.#waiting >= MOST_WAITING) socket.destroy()
    else {
      this.#waiting += 1
      connection.waiting.push([request, response])
      // Not at once: Node goes on reading when it has passed this request on.
      setImmediate(() => connection.waiting.length > 0 && socket.pause())
    }
  }

  /** Ends a connection when what came before is answered; true when nothing did that could still be answered. */
  end(socket: Duplex): boolean {
    const connection = this.#open.get(socket)
    if (!connection) return false
    const isFree = !connection.isBusy && !connection.isLast && connection.latest?.complete !== false
    connection.isLast = true
    if (!connection.isBusy && !isFree) socket.end()
    return isFree
  }

  /** Ends the connections that wait for a request. */
  endIdle(): void {
    // One that was just opened has its request on the way, if it has not had all the time it needs.
    const isIdle = ({ socket, isBusy, read }: Connection) =>
      !isBusy && socket.bytesRead === read && (read > 0 || this.#isEnding)
    for (const connection of this.#open.values()) if (isIdle(connection)) connection.socket.end()
  }

  /** From now on every connection ends with the answer to the last request that came. */
  endWithAnswers(): void {
    this.#isEnding = true
  }

  #begin(connection: Connection, request: IncomingMessage, response: ServerResponse) {
    connection.isBusy = true
    if ((connection.isLast || this.#isEnding) && connection.waiting.length === 0)
      response.setHeader('connection', 'close')
    response.once('close', () => this.#next(connection))
    this.#handler(request, response)
  }

  #next(connection: Connection) {
    const { socket, waiting } = connection
    connection.isBusy = waiting.length > 0
    connection.read = socket.bytesRead
    // Not at once: others are heard in between.
    if (connection.isBusy) setImmediate(() => this.#beginNext(connection))
    else if (connection.isLast || this.#isEnding) socket.end()
    else socket.resume()
  }

  #beginNext(connection: Connection) {
    const next = connection.socket.destroyed ? undefined : connection.waiting.shift()
    if (!next) return
    this.#waiting -= 1
    this.#begin(connection, ...next)
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}
