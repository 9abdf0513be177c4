import { open } from 'node:fs/promises'
import type { Site } from './site.ts'

/** Whether new readers may be sent to a server. */
export interface Readiness {
  /** Why not, in a few words; undefined when they may. A reason that is new goes to stderr too. */
  readonly whyNot: () => Promise<string | undefined>
  /** Ends the start, unless the end has begun meanwhile. */
  readonly started: () => void
  readonly ending: () => void
}

/** A server is ready when it has started, is not ending, and can read what it publishes. */
export function createReadiness(site: Site): Readiness {
  let state = 'starting'
  let told: string | undefined
  const whyNot = async () => {
    const reason = state === 'serving' ? await whyUnreadable(site.notFound.from) : `it is ${state}`
    if (reason && reason !== told && state === 'serving') console.error(`Not ready: ${reason}`)
    told = reason
    return reason
  }
  return {
    whyNot,
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
