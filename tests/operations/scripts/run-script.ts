import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

export const ROOT = join(import.meta.dirname, '../../..')

/** Where it stands how each is run. */
const PACKAGE = readFileSync(join(ROOT, 'package.json'), 'utf8')

/** Runs a script of ours from a folder, and tells how it ended and what it printed. */
export async function runScript(file: string, parameters: string[], cwd: string, env: NodeJS.ProcessEnv = process.env) {
  const isBundled = PACKAGE.includes(`run-bundled.mjs ${file}`)
  const runner = isBundled ? [join(ROOT, 'scripts/run-bundled.mjs')] : ['--import', import.meta.resolve('tsx')]
  const child = spawn(process.execPath, [...runner, join(ROOT, file), ...parameters], { cwd, env })
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('close', resolve)),
  ])
  return { status, stdout, stderr }
}
