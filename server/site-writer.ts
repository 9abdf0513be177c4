import { fork } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { type BuildProcess, bundled, hasSucceeded } from './build-process.ts'

/** The process of a build that reads the content: see scripts/write-site.ts. */
export interface SiteWriter {
  /** Whether Next has to run; undefined when it ended before it knew. */
  readonly needsNext: Promise<boolean | undefined>
  /** Tells it that the content is right and Next, if needed, has ended; true when the site is written. */
  readonly finish: () => Promise<boolean>
  /** What it has to say of a failure, when it has ended. */
  readonly errors: Promise<string>
  readonly stop: () => void
}

/** Starts it. It says nothing on its own: content with errors stops it and the check of the content, which tells more. */
export function startSiteWriter({ projectDir: cwd, environment: env }: BuildProcess): SiteWriter {
  const [runner, script] = bundled(cwd, 'write-site.ts')
  const child = fork(runner, [script], { cwd, env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  const isWritten = hasSucceeded(child)
  return {
    needsNext: Promise.race([once(child, 'message').then(([needsNext]) => needsNext), isWritten.then(() => undefined)]),
    finish: () => {
      if (child.connected) child.send('write')
      return isWritten
    },
    errors: child.stderr ? text(child.stderr) : Promise.resolve(''),
    stop: () => void child.kill(),
  }
}
