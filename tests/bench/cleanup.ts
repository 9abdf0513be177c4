import { rmSync } from 'node:fs'

type Ending = () => void | Promise<void>

const endings = new Set<Ending>()
const folders = new Set<string>()
let isEnding = false

/**
 * Notes what has to be undone when the bench ends, however it ends. The result undoes it now. What is started while
 * everything is being ended, since a part that was stopped makes room for the next, is undone at once.
 */
export function onEnd(ending: Ending): () => Promise<void> {
  endings.add(ending)
  if (isEnding) void stopAll()
  return async () => {
    if (endings.delete(ending)) await ending()
  }
}

/** Undoes all that is left but the folders, the latest first; one that fails keeps none of the others from it. */
export async function stopAll(): Promise<void> {
  for (const ending of [...endings].reverse()) {
    endings.delete(ending)
    await Promise.resolve(ending()).catch((error: unknown) => console.error('Not undone:', error))
  }
}

/** Undoes everything. */
export async function endAll(): Promise<void> {
  isEnding = true
  await stopAll()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}

/** From now on Ctrl-C, SIGTERM and a closed terminal undo everything before the process ends. */
export function endAllOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, async () => {
      console.error(`\nStopped by ${signal}. Ending what was started …`)
      await endAll()
      process.exit(130)
    })
}

/** Removes a folder at the end. */
export function removeAtEnd(folder: string): void {
  folders.add(folder)
}
