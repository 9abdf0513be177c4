import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

/**
 * Bodies read lately, up to `limit` bytes in all: the most wanted pages are answered from memory, and
 * go on being answered when the disk does not. The content of a file must never change.
 */
export class BodyCache {
  readonly #bodies = new Map<string, Buffer>()
  readonly #limit: number
  #bytes = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /** The file's content if it is in memory. */
  get(path: string): Buffer | undefined {
    const body = this.#bodies.get(path)
    if (!body) return undefined
    // A map keeps the order of insertion: the least recently used stand first.
    this.#bodies.delete(path)
    this.#bodies.set(path, body)
    return body
  }

  /** Reads a file and keeps it, at the expense of the ones not asked for longest. Throws as readFile does. */
  async read(path: string): Promise<Buffer> {
    const body = await readFile(path)
    this.#keep(path, body)
    return body
  }

  /** The same for a process that has nobody to answer meanwhile: that costs a tenth. */
  readNow(path: string): void {
    this.#keep(path, readFileSync(path))
  }

  #keep(path: string, body: Buffer) {
    if (this.#bodies.has(path)) return
    this.#bodies.set(path, body)
    this.#bytes += body.byteLength
    this.#shrink()
  }

  #shrink() {
    for (const [path, body] of this.#bodies) {
      if (this.#bytes <= this.#limit) return
      this.#bodies.delete(path)
      this.#bytes -= body.byteLength
    }
  }
}
