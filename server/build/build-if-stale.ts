import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { contentDir, isContentGone, reasonToBuild } from './freshness.ts'

const SIGNALS = ['SIGTERM', 'SIGINT'] as const

/**
 * Builds the site when there is no fresh build, in a process of its own, whose memory goes with it. False when that failed. A
 * build is fresh while nothing it was made from changed.
 */
export async function buildIfStale(projectDir: string): Promise<boolean> {
  const reason = reasonToBuild(projectDir, process.env)
  if (!reason && isContentGone(projectDir, process.env))
    console.error(`There is no folder ${contentDir(projectDir, process.env)}. What was built last is served.`)
  if (!reason) return true
  console.log(`Building the site first: ${reason}.`)
  const scripts = join(projectDir, 'scripts')
  // More room for what is of use for a moment: a quarter of the processor time was spent on clearing it away. What stays longer is
  // cleared before it doubles: ten thousand releases then take 1.4 GB and not 1.7.
  const parameters = [
    '--max-semi-space-size=32',
    '--heap-growing-percent=30',
    join(scripts, 'run-bundled.mjs'),
    join(scripts, 'build.ts'),
  ]
  const child = spawn(process.execPath, parameters, { cwd: projectDir, stdio: 'inherit' })
  // Stopped meanwhile, this one does not leave it at work.
  const passOn = (signal: NodeJS.Signals) => void child.kill(signal)
  for (const signal of SIGNALS) process.on(signal, passOn)
  const [code] = await once(child, 'exit')
  for (const signal of SIGNALS) process.off(signal, passOn)
  return code === 0
}
