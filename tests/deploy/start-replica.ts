import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ask } from '../server/ask.ts'

/** `npm start` in a process of its own, on the site as it is built. */
export interface Replica {
  readonly port: number
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>
}

/** Starts a replica and waits until it is ready. Throws with its words when it ends before. */
export async function startReplica(): Promise<Replica> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', LOG: 'off', SEARCH_LIMIT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const isReady = async () => {
    const port = Number(/^Serving .*:(\d+)$/m.exec(said)?.[1])
    return port > 0 && (await ask(port, '/readyz')).status === 200 ? port : undefined
  }
  for (;;) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${said}`)
    const port = await isReady()
    if (port) return { port, kill: async () => void (child.kill('SIGKILL') && (await ended)) }
    await wait(100)
  }
}
