import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { onEnd } from './cleanup.ts'
import { type TreeUse, watchTree } from './process-tree.ts'

export interface Command {
  readonly program: string
  readonly parameters: readonly string[]
  readonly folder: string
  readonly env?: Readonly<Record<string, string>>
}

/** A program that runs on until it is stopped. */
export interface Running {
  readonly pid: number
  /** All it has said so far. */
  readonly said: () => string
  readonly stop: () => Promise<void>
}

/** What the shell of the bench says that would change what is measured. */
const NOT_PASSED_ON = ['NODE_OPTIONS', 'CONTENT_DIR', 'SITE_ORIGIN', 'SITE_NOW', 'STYLEGUIDE', 'LOG']

/** Starts a program in a group of its own, so that nothing it starts outlives the bench. */
function launch({ program, parameters, folder, env }: Command): ChildProcess {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_PASSED_ON.includes(name)))
  const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe']
  return spawn(program, parameters, {
    cwd: folder,
    env: { ...own, NODE_ENV: 'production', ...env },
    stdio,
    detached: true,
  })
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals) {
  try {
    if (pid) process.kill(-pid, signal)
  } catch {
    // Its last process has ended meanwhile.
  }
}

async function stopGroup(child: ChildProcess) {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit')
    signalGroup(child, 'SIGTERM')
    const late = setTimeout(() => signalGroup(child, 'SIGKILL'), 8000)
    await ended
    clearTimeout(late)
  }
  signalGroup(child, 'SIGKILL')
}

/** Runs a program to its end, and says what it cost. Throws with its last words when it fails. */
export async function runToEnd(command: Command): Promise<TreeUse & { seconds: number; said: string }> {
  const started = performance.now()
  const child = launch(command)
  const stop = onEnd(() => stopGroup(child))
  const said = collect(child, 1e6)
  const endWatch = watchTree(child.pid ?? 0)
  const [code] = await once(child, 'close')
  const seconds = (performance.now() - started) / 1000
  const use = endWatch()
  await stop()
  if (code !== 0) throw new Error(`${nameOf(command)} ended with ${code}:\n${said().slice(-2000)}`)
  return { ...use, seconds, said: said() }
}

/** Starts a program and waits until it says what `ready` looks for. Throws with its words when it ends before. */
export async function startUntil(command: Command, ready: RegExp): Promise<Running & { match: RegExpExecArray }> {
  const child = launch(command)
  const stop = onEnd(() => stopGroup(child))
  const said = collect(child, 20_000)
  const match = await new Promise<RegExpExecArray>((resolve, reject) => {
    const look = () => {
      const found = ready.exec(said())
      if (found) resolve(found)
    }
    child.stdout?.on('data', look)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${nameOf(command)} ended with ${code}:\n${said().slice(-2000)}`)))
  })
  return { pid: child.pid ?? 0, said, stop, match }
}

/** Keeps what is said first, up to so many characters; an access log that follows is read and thrown away. */
function collect(child: ChildProcess, most: number): () => string {
  let said = ''
  const add = (chunk: Buffer) => {
    if (said.length < most) said += chunk
  }
  child.stdout?.on('data', add)
  child.stderr?.on('data', add)
  child.once('error', (error) => add(Buffer.from(error.message)))
  return () => said
}

function nameOf({ program, parameters }: Command): string {
  return [program, ...parameters].join(' ')
}
