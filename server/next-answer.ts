import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

/** A request-time page as rendered, whole. */
export interface PageAnswer {
  readonly status: number
  readonly type: string
  readonly location: string | undefined
  readonly body: Buffer
}

/** A handler of Node's http module, such as Next's. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Lets a handler render an address and returns the answer whole. The handler sees a request made
 * here: the address, and nothing else of what a reader sent.
 */
export async function collectAnswer(handler: NodeHandler, url: string, host: string): Promise<PageAnswer> {
  const request = new IncomingMessage(new Socket())
  Object.assign(request, { method: 'GET', url, headers: { host, accept: 'text/html', 'user-agent': 'site-server' } })
  request.push(null)
  const response = new CollectingResponse(request)
  const finished = new Promise<void>((resolve) => response.once('finish', resolve))
  await Promise.all([handler(request, response), finished])
  return response.answer()
}

/** A response without a line behind it: keeps what is written. */
class CollectingResponse extends ServerResponse {
  readonly #chunks: Uint8Array[] = []

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    for (const [name, value] of Object.entries(rest.at(-1) ?? {})) this.setHeader(name, value)
    return this
  }

  override write(...parameters: unknown[]): boolean {
    this.#collect(parameters)
    return true
  }

  override end(...parameters: unknown[]): this {
    this.#collect(parameters)
    this.finished = true
    this.emit('finish')
    this.emit('close')
    return this
  }

  override flushHeaders(): void {}

  answer(): PageAnswer {
    return {
      status: this.statusCode,
      type: String(this.getHeader('content-type') ?? ''),
      location: this.getHeader('location')?.toString(),
      body: Buffer.concat(this.#chunks),
    }
  }

  #collect(parameters: unknown[]) {
    const [chunk] = parameters
    if (typeof chunk === 'string') this.#chunks.push(Buffer.from(chunk))
    if (chunk instanceof Uint8Array) this.#chunks.push(chunk)
    for (const callback of parameters) if (typeof callback === 'function') callback()
  }
}
