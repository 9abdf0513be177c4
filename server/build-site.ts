import { rmSync, statfsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type BuildProcess, bundled, runStep } from './build-process.ts'
import { distFolders } from './dist-folders.ts'
import { buildInputs, contentDir } from './freshness.ts'
import { keepHistory, readHistory } from './history.ts'
import type { SiteManifest } from './manifest.ts'
import { publishBuild } from './publish-build.ts'
import { startSiteWriter } from './site-writer.ts'

/**
 * Builds and publishes the site, telling on stdout how far it is. False when a step failed; what was
 * served before is then untouched.
 */
export async function buildSite(projectDir: string): Promise<boolean> {
  const isBuilt = await makeBuild(projectDir).catch((error: unknown) =>
    fail(projectDir, error instanceof Error ? error.message : String(error)),
  )
  if (!isBuilt) rmSync(distFolders(projectDir).staging, { recursive: true, force: true })
  return isBuilt
}

async function makeBuild(projectDir: string): Promise<boolean> {
  const started = performance.now()
  const history = readHistory(projectDir, contentDir(projectDir, process.env))
  const inputs = buildInputs(projectDir, process.env, history)
  // Asked of git once; every process of the build reads it from a file.
  const build = { projectDir, environment: environment(projectDir, keepHistory(projectDir, history)) }
  rmSync(distFolders(projectDir).staging, { recursive: true, force: true })
  if (!(await writeSite(build))) return false
  console.log('3/3 Publishing')
  console.log(summary(publishBuild(projectDir, inputs), (performance.now() - started) / 1000))
  return true
}

/** Two processes at a time, for two cores: one reads the content from the check to the end. */
async function writeSite(build: BuildProcess): Promise<boolean> {
  const { projectDir } = build
  console.log('1/3 Checking the content')
  const writer = startSiteWriter(build)
  try {
    if (!(await runStep(build, bundled(projectDir, 'check-content.ts'))))
      return fail(projectDir, 'the content has errors')
    const needsNext = await writer.needsNext
    if (needsNext === undefined) return fail(projectDir, 'it is not known what there is to draw', await writer.errors)
    console.log(`2/3 Rendering the pages (${needsNext ? 'Next.js' : 'the code is as it was when Next.js last ran'})`)
    if (needsNext && !(await renderWithNext(build))) return fail(projectDir, 'Next.js could not render the site')
    return (await writer.finish()) || fail(projectDir, 'the site could not be written', await writer.errors)
  } finally {
    writer.stop()
  }
}

/** It reads what the writer read, and nothing that is not public. */
function renderWithNext({ projectDir, environment }: BuildProcess): Promise<boolean> {
  const ofPublic = { ...environment, SEARCH_FOLDER: distFolders(projectDir).forNext }
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  return runStep({ projectDir, environment: ofPublic }, [next, 'build'])
}

function fail(projectDir: string, reason: string, errors = ''): false {
  const unchanged = 'What was published before is unchanged.'
  const isFull = /ENOSPC/.test(errors + reason) || freeBytes(projectDir) < LEAST_FREE
  if (isFull) console.error(`Not built: the disk is full. Make room on it and build again. ${unchanged}`)
  else console.error(`${errors}Not built: ${reason}. ${unchanged}`)
  return false
}

/** With less than this on the disk, whatever failed did so for want of room. */
const LEAST_FREE = 100_000

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** One clock for all processes of a build, and none of the settings a shell or a test runner may have left. */
function environment(projectDir: string, history: string): NodeJS.ProcessEnv {
  const { plan, rendered } = distFolders(projectDir)
  return {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_IGNORE_INCORRECT_LOCKFILE: '1',
    SITE_HISTORY: history,
    SITE_PLAN: plan,
    SITE_RENDERED: rendered,
    SITE_NOW: process.env['SITE_NOW'] || new Date().toISOString(),
  }
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
