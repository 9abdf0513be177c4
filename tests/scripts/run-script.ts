import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

export const ROOT = join(import.meta.dirname, '../..')

/** Runs a script of ours from a folder, and tells how it ended and what it printed. */
export async function runScript(file: string, parameters: string[], cwd: string, env: NodeJS.ProcessEnv = process.env) {
  // As package.json runs it.
  const isBundled = /(?:build|start|check-content)\.ts$/.test(file)
  const runner = isBundled ? [join(ROOT, 'scripts/run-bundled.mjs')] : ['--import', import.meta.resolve('tsx')]
  const child = spawn(process.execPath, [...runner, join(ROOT, file), ...parameters], { cwd, env })
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('close', resolve)),
  ])
  return { status, stdout, stderr }
}
