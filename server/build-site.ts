import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { distFolders } from './dist-folders.ts'
import { buildInputs, contentDir } from './freshness.ts'
import { keepHistory, readHistory } from './history.ts'
import type { SiteManifest } from './manifest.ts'
import { publishBuild } from './publish-build.ts'

const SIGNALS = ['SIGTERM', 'SIGINT'] as const

/**
 * Builds and publishes the site, telling on stdout how far it is. False when a step failed; what was
 * served before is then untouched.
 */
export async function buildSite(projectDir: string): Promise<boolean> {
  const started = performance.now()
  const history = readHistory(projectDir, contentDir(projectDir, process.env))
  const inputs = buildInputs(projectDir, process.env, history)
  // Asked of git once; every process of the build reads it from a file.
  const steps = { projectDir, environment: environment(keepHistory(projectDir, history), distFolders(projectDir).plan) }
  rmSync(distFolders(projectDir).staging, { recursive: true, force: true })
  console.log('1/3 Checking the content')
  const script = (name: string) => ['--import', 'tsx', join(projectDir, 'scripts', name)]
  // Each reads all content on one core. Content with errors stops both: then the check alone has something to say.
  const [isRight, planErrors] = await Promise.all([
    runStep(steps, script('check-content.ts')),
    runAside(steps, script('plan-pages.ts')),
  ])
  if (!isRight) return fail('the content has errors')
  if (planErrors) console.error(planErrors)
  if (planErrors !== undefined) return fail('it is not known what changed')
  console.log('2/3 Rendering the pages (Next.js)')
  if (!(await runStep(steps, nextBuild()))) return fail('Next.js could not render the site')
  console.log('3/3 Publishing')
  console.log(summary(publishBuild(projectDir, inputs), (performance.now() - started) / 1000))
  return true
}

function nextBuild(): string[] {
  return [createRequire(import.meta.url).resolve('next/dist/bin/next'), 'build']
}

function fail(reason: string): false {
  console.error(`Not built: ${reason}. What was published before is unchanged.`)
  return false
}

/** One clock for all processes of a build, and none of the settings a shell or a test runner may have left. */
function environment(history: string, plan: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_IGNORE_INCORRECT_LOCKFILE: '1',
    SITE_HISTORY: history,
    SITE_PLAN: plan,
    SITE_NOW: process.env['SITE_NOW'] || new Date().toISOString(),
  }
}

interface Steps {
  readonly projectDir: string
  readonly environment: NodeJS.ProcessEnv
}

function runStep({ projectDir: cwd, environment: env }: Steps, parameters: string[]): Promise<boolean> {
  return isDone(spawn(process.execPath, parameters, { cwd, env, stdio: 'inherit' }))
}

/** Runs a step without a word, and returns its errors when it failed. */
async function runAside(
  { projectDir: cwd, environment: env }: Steps,
  parameters: string[],
): Promise<string | undefined> {
  const child = spawn(process.execPath, parameters, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
  const [isRight, errors] = await Promise.all([isDone(child), text(child.stderr)])
  return isRight ? undefined : errors
}

async function isDone(child: ChildProcess): Promise<boolean> {
  // Stopped while it builds, this process must not leave the other one at work.
  const passOn = (signal: NodeJS.Signals) => void child.kill(signal)
  for (const signal of SIGNALS) process.on(signal, passOn)
  const [code] = await once(child, 'exit')
  for (const signal of SIGNALS) process.off(signal, passOn)
  return code === 0
}

function summary({ files }: SiteManifest, seconds: number): string {
  const pages = files.filter(({ type, status }) => type.startsWith('text/html') && status === 200)
  const plain = total(files.map(({ bytes }) => bytes.plain))
  const sent = total(files.map(({ bytes }) => bytes.br ?? bytes.plain))
  const others = files.length - pages.length
  return `Built ${pages.length} pages and ${others} other files: ${plain}, ${sent} as sent, in ${seconds.toFixed(1)} s`
}

function total(bytes: number[]): string {
  const sum = bytes.reduce((all, some) => all + some, 0)
  return sum < 1e6 ? `${(sum / 1e3).toFixed(0)} kB` : `${(sum / 1e6).toFixed(1)} MB`
}
