import { open } from 'node:fs/promises'
import type { Site } from './site.ts'

/** A server is ready for new readers when it has started, is not ending, and can read what it publishes. */
export function createReadiness(site: Site) {
  let state = 'starting'
  let told: string | undefined
  return {
    /** Why not, in a few words; undefined when it is. A reason that is new goes to stderr too. */
    whyNot: async (): Promise<string | undefined> => {
      if (state !== 'serving') return `it is ${state}`
      const reason = await whyUnreadable(site.notFound.from)
      if (reason && reason !== told) console.error(`Not ready: ${reason}`)
      told = reason
      return reason
    },
    /** Ends the start, unless the end has begun meanwhile. */
    started: () => {
      if (state === 'starting') state = 'serving'
    },
    ending: () => {
      state = 'ending'
    },
  }
}

async function whyUnreadable(path: string): Promise<string | undefined> {
  try {
    const file = await open(path)
    await file.close()
    return undefined
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    return `the published files cannot be read${code}`
  }
}
