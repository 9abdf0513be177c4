import { setTimeout as wait } from 'node:timers/promises'

/** Asks every 10 ms until the answer is yes; a question that fails counts as no. Throws after so many seconds. */
export async function untilAnswered(ask: () => Promise<boolean>, seconds: number): Promise<void> {
  const deadline = performance.now() + 1000 * seconds
  while (!(await ask().catch(() => false))) {
    if (performance.now() > deadline) throw new Error(`Not answered within ${seconds} seconds`)
    await wait(10)
  }
}
