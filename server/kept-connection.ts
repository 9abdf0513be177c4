import { connect, type Socket } from 'node:net'

const HEAD_END = '\r\n\r\n'

/** What came of an answer: its body as sent, and how that is packed. */
export interface PlainAnswer {
  readonly status: number
  readonly encoding: string | undefined
  readonly body: Buffer
}

/**
 * Asks the site's server on this machine, one question at a time, on a connection that stays: to ask for thousands of files with
 * fetch takes many times as long.
 */
export class KeptConnection {
  readonly #socket: Socket
  readonly #chunks: AsyncIterator<Buffer>
  #held: Buffer = Buffer.alloc(0)

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1').setNoDelay()
    this.#chunks = this.#socket[Symbol.asyncIterator]()
  }

  /** Throws when the answer does not come whole; the connection is of no more use then. */
  async ask(url: string, accept: string): Promise<PlainAnswer> {
    this.#socket.write(`GET ${url} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: ${accept}\r\n\r\n`)
    const head = await this.#takeHead()
    const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(head) ?? []
    const length = header(head, 'content-length')
    if (!status || !length) throw new Error('the answer does not say how long it is')
    return {
      status: Number(status),
      encoding: header(head, 'content-encoding'),
      body: await this.#take(Number(length)),
    }
  }

  end(): void {
    this.#socket.destroy()
  }

  async #takeHead(): Promise<string> {
    while (!this.#held.includes(HEAD_END)) await this.#hold(this.#held.byteLength + 1)
    return (await this.#take(this.#held.indexOf(HEAD_END) + HEAD_END.length)).toString('latin1')
  }

  async #take(bytes: number): Promise<Buffer> {
    await this.#hold(bytes)
    const taken = this.#held.subarray(0, bytes)
    this.#held = this.#held.subarray(bytes)
    return taken
  }

  async #hold(bytes: number): Promise<void> {
    if (this.#held.byteLength >= bytes) return
    const chunks = [this.#held]
    for (let missing = bytes - this.#held.byteLength; missing > 0; ) {
      const { done, value } = await this.#chunks.next()
      if (done) throw new Error('the answer broke off')
      chunks.push(value)
      missing -= value.byteLength
    }
    this.#held = Buffer.concat(chunks)
  }
}

function header(head: string, name: string): string | undefined {
  return new RegExp(`\r\n${name}: ([^\r]*)`, 'i').exec(head)?.[1]
}
