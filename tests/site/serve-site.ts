/** Builds the site when there is no fresh build and serves it for all tests of the built site, as `npm start` does. */
import { type ChildProcess, spawn } from 'node:child_process'
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
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', LOG: 'off', SEARCH_LIMIT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  project.provide('origin', await announcedOrigin(server))
  return () => stop(server)
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

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGTERM')
  })
}
