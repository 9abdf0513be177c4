import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const SIGNALS = ['SIGTERM', 'SIGINT'] as const

/** Where the processes of a build run, and with which settings. */
export interface BuildProcess {
  readonly projectDir: string
  readonly environment: NodeJS.ProcessEnv
}

/** Runs a step of a build with Node.js; false when it failed. */
export function runStep({ projectDir: cwd, environment: env }: BuildProcess, parameters: string[]): Promise<boolean> {
  const step = [join(cwd, 'server/run-step.mjs'), ...parameters]
  return hasSucceeded(spawn(process.execPath, step, { cwd, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] }))
}

/** What Node.js runs a script as one file with. */
export function bundled(projectDir: string, script: string): [runner: string, script: string] {
  const scripts = join(projectDir, 'scripts')
  return [join(scripts, 'run-bundled.mjs'), join(scripts, script)]
}

/** Whether a process ended well. Stopped meanwhile, this one does not leave it at work. */
export async function hasSucceeded(child: ChildProcess): Promise<boolean> {
  const passOn = (signal: NodeJS.Signals) => void child.kill(signal)
  for (const signal of SIGNALS) process.on(signal, passOn)
  const [code] = await once(child, 'exit')
  for (const signal of SIGNALS) process.off(signal, passOn)
  return code === 0
}
