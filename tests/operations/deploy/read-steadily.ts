import { Agent, get } from 'node:http'

/** What became of the requests of readers who ask without pause. */
export interface Tally {
  answered: number
  /** What went wrong, and how often. */
  readonly failed: Record<string, number>
  /** Asked once more on a new connection, as browsers do: the server closed the kept one before a byte of its answer. */
  askedAgain: number
}

/**
 * Readers who each keep a connection and ask for one page after another until `work` is done. A question whose kept
 * connection was closed before any of the answer came is asked again (RFC 9110, 9.2.2; RFC 9112, 9.3.1) where
 * `asksAgain`; every other failure counts.
 */
export async function readSteadily(
  options: Reading & { readonly path: () => string; readonly readers: number },
  work: (soFar: Readonly<Tally>) => Promise<unknown>,
): Promise<Tally> {
  const tally: Tally = { answered: 0, failed: {}, askedAgain: 0 }
  const agent = new Agent({ keepAlive: true, maxSockets: options.readers })
  let isDone = false
  const read = async () => {
    while (!isDone) await askOnce(options.path(), { ...options, agent, tally })
  }
  const readers = Array.from({ length: options.readers }, read)
  await work(tally).finally(() => (isDone = true))
  await Promise.all(readers)
  agent.destroy()
  return tally
}

interface Reading {
  readonly port: number
  readonly asksAgain: boolean
  /** What every answer should have; 200 when left out. */
  readonly status?: number
}

interface Asking extends Reading {
  readonly agent: Agent
  readonly tally: Tally
}

function askOnce(path: string, asking: Asking): Promise<void> {
  const { port, asksAgain, status = 200, agent, tally } = asking
  return new Promise((resolve) => {
    const fail = (what: string) => {
      tally.failed[what] = (tally.failed[what] ?? 0) + 1
      resolve()
    }
    const headers = { 'accept-encoding': 'br' }
    const request = get({ host: '127.0.0.1', port, path, agent, headers }, (response) => {
      response.on('error', () => fail('answer cut off')).resume()
      response.on('end', () => {
        if (response.statusCode !== status) return fail(`status ${response.statusCode}`)
        tally.answered += 1
        return resolve()
      })
    })
    let before = 0
    request.on('socket', (socket) => (before = socket.bytesRead))
    request.on('error', (error: NodeJS.ErrnoException) => {
      // Answers came on this connection before, and nothing of this one.
      const wasKept = before > 0 && request.socket?.bytesRead === before
      if (!asksAgain || !wasKept) return fail(`${error.code ?? error.message}${wasKept ? ' on a kept connection' : ''}`)
      tally.askedAgain += 1
      return resolve(askOnce(path, asking))
    })
  })
}
