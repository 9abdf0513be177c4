import { setTimeout as wait } from 'node:timers/promises'
import { ask } from '../unit/server/ask.ts'

const SECONDS = 120

/** Asks for a path every 10 ms until the answer is 200. Throws after two minutes. */
export async function untilServed(port: number, path: string): Promise<void> {
  const deadline = performance.now() + 1000 * SECONDS
  while (!(await isServed(port, path))) {
    if (performance.now() > deadline) throw new Error(`${path} was not served within ${SECONDS} seconds`)
    await wait(10)
  }
}

function isServed(port: number, path: string): Promise<boolean> {
  return ask(port, path).then(
    ({ status }) => status === 200,
    () => false,
  )
}
