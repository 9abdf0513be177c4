/** Builds the site when there is no fresh build and serves it for all tests of the built site, as `npm start` does. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site answers: http://localhost:12345 */
    origin: string
  }
}

const ROOT = join(import.meta.dirname, '../..')

export default async function serveSite(project: TestProject) {
  const { origin, stop } = await startSite(ROOT, { SEARCH_LIMIT: '0' })
  project.provide('origin', origin)
  return stop
}

/** Builds the site of a project folder when it has no fresh build, and serves it. Throws when that fails. */
export async function startSite(folder: string, env: Readonly<Record<string, string | undefined>>) {
  const server = spawn(process.execPath, ['scripts/run-bundled.mjs', 'scripts/start.ts'], {
    cwd: folder,
    env: { ...process.env, ...env, NODE_ENV: 'production', PORT: '0', LOG: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { origin: await announcedOrigin(server), stop: () => stop(server) }
}

function announcedOrigin(server: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)))
    server.stdout?.on('data', (chunk) => {
      said += chunk
      const origin = /^Serving .* on (http:\S+)$/m.exec(said)?.[1]
      if (origin) resolve(origin)
    })
  })
}

async function stop(server: ChildProcess): Promise<void> {
  // One that ended already, by itself or by another's hand, does not end again.
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
}
