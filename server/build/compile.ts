/** The first of the two steps of a build: Next.js makes the stylesheets, and says which route needs which. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { distFolders } from '../dist-folders.ts'
import { listFiles, styleInputs } from './freshness.ts'

/** What Next compiled. */
export interface Compiled {
  /** Addresses of stylesheets by route, as app/render.tsx names routes. */
  readonly styles: Readonly<Record<string, readonly string[]>>
  /** The folder of all files that stylesheets are and need; their places in it are their addresses. */
  readonly folder: string
}

/**
 * The stylesheets of the code as it is: made by Next, unless an earlier build left them. Rejects with what Next said when it
 * could not compile. `ended`: stops Next.
 */
export async function compile(projectDir: string, ended: AbortSignal): Promise<Compiled> {
  const { compiled } = distFolders(projectDir)
  const folder = join(compiled, styleInputs(projectDir, process.env))
  if (!existsSync(folder)) {
    await runNext(projectDir, ended)
    store(join(projectDir, '.next'), folder)
  }
  return { styles: JSON.parse(readFileSync(join(folder, 'styles.json'), 'utf8')), folder: join(folder, 'assets') }
}

async function runNext(cwd: string, signal: AbortSignal): Promise<void> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_IGNORE_INCORRECT_LOCKFILE: '1',
  }
  const script = join(cwd, 'server/build/next-build.mjs')
  const child = spawn(process.execPath, [script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], signal })
  const said = Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')))
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`Next.js could not compile the site:\n${(await said).join('')}`)
}

/** Under its name only once it is whole; what other code was compiled to goes. */
function store(next: string, folder: string): void {
  const unfinished = `${folder}.${process.pid}`
  rmSync(dirname(folder), { recursive: true, force: true })
  for (const path of listFiles(join(next, 'static')).filter(
    (file) => !file.endsWith('.js') && !file.endsWith('.json'),
  )) {
    const to = join(unfinished, 'assets/_next', path.slice(next.length))
    mkdirSync(dirname(to), { recursive: true })
    cpSync(path, to)
  }
  writeFileSync(join(unfinished, 'styles.json'), JSON.stringify(readStyles(join(next, 'server/app'))))
  renameSync(unfinished, folder)
}

interface RouteManifest {
  readonly entryCSSFiles?: Readonly<Record<string, readonly { readonly path: string }[]>>
}

/** Next writes a program for each route that says which stylesheets its modules import (`entryCSSFiles`). */
function readStyles(app: string): Compiled['styles'] {
  const manifests: { __RSC_MANIFEST?: Record<string, RouteManifest> } = Object(globalThis)
  manifests.__RSC_MANIFEST = {}
  const load = createRequire(import.meta.url)
  const names = readdirSync(app, { recursive: true, encoding: 'utf8' })
  for (const name of names.filter((each) => each.endsWith('page_client-reference-manifest.js'))) load(join(app, name))
  const routes = Object.entries(manifests.__RSC_MANIFEST).map(([route, { entryCSSFiles = {} }]) => {
    const modules = route === '/_not-found/page' ? ['app/global-not-found'] : ['app/[locale]/layout', `app${route}`]
    const files = modules.flatMap((module) => entryCSSFiles[`[project]/${module}`] ?? [])
    return [routeName(route), [...new Set(files.map(({ path }) => `/_next/${path}`))]] as const
  })
  return Object.fromEntries(routes)
}

/** /[locale]/news/[slug]/page → /news/[slug] */
function routeName(route: string): string {
  return route === '/_not-found/page' ? '/404' : route.replace(/^\/\[locale\]/, '').replace(/\/page$/, '')
}
