import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type BuildProcess, hasSucceeded } from './build-process.ts'

/** The process of a build that reads the content: see scripts/write-site.ts. */
export interface SiteWriter {
  /** Whether it came so far that Next can begin. */
  readonly hasPlanned: Promise<boolean>
  /** Tells it that Next has ended; true when the site is written. */
  readonly finish: () => Promise<boolean>
  /** What it has to say of a failure, when it has ended. */
  readonly errors: Promise<string>
  readonly stop: () => void
}

/** Starts it. It says nothing on its own: content with errors stops it and the check of the content, which tells more. */
export function startSiteWriter({ projectDir: cwd, environment: env }: BuildProcess): SiteWriter {
  const options = { cwd, env, execArgv: ['--import', 'tsx'] }
  const child = fork(join(cwd, 'scripts', 'write-site.ts'), { ...options, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  const isWritten = hasSucceeded(child)
  return {
    hasPlanned: Promise.race([once(child, 'message').then(() => true), isWritten]),
    finish: () => {
      if (child.connected) child.send('rendered')
      return isWritten
    },
    errors: child.stderr ? text(child.stderr) : Promise.resolve(''),
    stop: () => void child.kill(),
  }
}
