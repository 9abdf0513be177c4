import { write } from 'node:fs'

const KIBIBYTE = 1024
/** Written together; a line at a time would cost a system call each. */
const BATCH = 64 * KIBIBYTE
/** What may wait while the other end does not read. Later lines are dropped: serving comes first. */
const MOST_WAITING = 4 * KIBIBYTE * KIBIBYTE
const RETRY_MS = 50

/** Writes bytes to a file descriptor; see node:fs. */
export type WriteBytes = (bytes: Buffer, done: (error: NodeJS.ErrnoException | null, written: number) => void) => void

/** Takes lines without making the caller wait, and writes them in batches. */
export class LineWriter {
  #waiting = ''
  #writing: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined
  #failed = false
  readonly #write: WriteBytes
  readonly #onError: (error: Error) => void
  readonly #delay: number

  constructor(write: WriteBytes, options: { delayMs: number; onError: (error: Error) => void }) {
    this.#write = write
    this.#onError = options.onError
    this.#delay = options.delayMs
  }

  /** Adds a line, without its end. */
  add(line: string): void {
    if (this.#waiting.length > MOST_WAITING) return
    this.#waiting += `${line}\n`
    if (this.#waiting.length > BATCH) void this.flush()
    else this.#timer ??= setTimeout(() => void this.flush(), this.#delay).unref()
  }

  /** Resolves when everything added so far is written, or could not be. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#writing) await this.#writing
    if (this.#waiting === '' || this.#writing) return this.#writing
    const bytes = Buffer.from(this.#waiting)
    this.#waiting = ''
    this.#writing = this.#writeAll(bytes).catch((error: Error) => this.#tellOnce(error))
    await this.#writing
    this.#writing = undefined
  }

  async #writeAll(bytes: Buffer): Promise<void> {
    let rest = bytes
    while (rest.byteLength > 0) rest = rest.subarray(await this.#writeSome(rest))
    this.#failed = false
  }

  #writeSome(bytes: Buffer): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#write(bytes, (error, written) => {
        // A pipe that is full: its reader is slow, or gone for a moment.
        if (error?.code === 'EAGAIN') setTimeout(() => resolve(0), RETRY_MS)
        else if (error) reject(error)
        else resolve(written)
      })
    })
  }

  #tellOnce(error: Error) {
    if (!this.#failed) this.#onError(error)
    this.#failed = true
  }
}

/** Writes to stdout outside the main thread: a pipe nobody reads must not stop the server. */
export const writeToStdout: WriteBytes = (bytes, done) => write(1, bytes, (error, written) => done(error, written))
