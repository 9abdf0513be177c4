import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ask } from '../../unit/server/ask.ts'
import { freePort } from './start-nginx.ts'

/** `npm start` in a process of its own, on the site as it is built. */
export interface Replica {
  readonly port: number
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>
}

/**
 * Starts a replica and waits until it is ready; `out`, where it writes in place of a pipe that is read. Throws with its
 * words when it ends before.
 */
export async function startReplica(
  options: { readonly out?: number; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Replica> {
  const { out = 'pipe', env } = options
  const port = await freePort()
  const child = spawn(process.execPath, ['scripts/run-bundled.mjs', 'scripts/start.ts'], {
    cwd: join(import.meta.dirname, '../../..'),
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: `${port}`, SEARCH_LIMIT: '0', ...env },
    stdio: ['ignore', out, out],
  })
  const ended = once(child, 'exit')
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk))
  const isReady = () =>
    ask(port, '/readyz').then(
      ({ status }) => status === 200,
      () => false,
    )
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${said}`)
    await wait(100)
  }
  return { port, kill: async () => void (child.kill('SIGKILL') && (await ended)) }
}
