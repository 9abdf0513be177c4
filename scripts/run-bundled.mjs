/**
 * Runs a script as one file: `node scripts/run-bundled.mjs scripts/x.ts …`. To load its five hundred modules one by one
 * through tsx takes longer than many a script. The bundle is kept in `.cache/` until the code it is made from changes.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compileFunction } from 'node:vm'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const CODE = ['app', 'components', 'lib', 'scripts', 'server']
/** The last is what npm writes of the packages it has put there. */
const SETTINGS = ['tsconfig.json', 'package-lock.json', 'node_modules/.package-lock.json']
/** Bundled together: a server that is started where nothing can be written finds its own. */
const SCRIPTS = [
  'build',
  'check-content',
  'check-release',
  'links',
  'new',
  'overdue',
  'release',
  'start',
  'translations',
]

const [script = ''] = process.argv.splice(2, 1)
const filename = resolve(script)
const code = await loadBundle(basename(filename, '.ts'))
const run = compileFunction(code, ['require', 'module', 'scriptUrl'], { filename })
try {
  run(createRequire(filename), { exports: {} }, pathToFileURL(filename).href)
} catch (error) {
  // The file that says whose site this is is read before anything else; what is wrong in it is said as of any other.
  if (error.name !== 'ContentError') throw error
  console.error(error.message)
  process.exitCode = 1
}

async function loadBundle(name) {
  const sources = checksum(...sourceFiles().flatMap((path) => [path, readFileSync(join(ROOT, path))]))
  const kept = placeOf(name)
  const [head, ...lines] = existsSync(kept) ? readFileSync(kept, 'utf8').split('\n') : []
  const whole = lines.join('\n')
  if (head === firstLine(sources, whole)) return whole
  const bundles = await bundle()
  for (const [each, text] of bundles) keep(placeOf(each), `${firstLine(sources, text)}\n${text}`)
  return bundles.get(name) ?? ''
}

function placeOf(name) {
  return join(ROOT, '.cache/scripts', `${name}.cjs`)
}

function sourceFiles() {
  const code = CODE.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:tsx?|mjs|json)$/.test(path))
      .map((path) => join(folder, path)),
  )
  return [...code.sort(), ...SETTINGS.filter((path) => existsSync(join(ROOT, path)))]
}

/** Half a bundle might run too, and check half. */
function firstLine(sources, text) {
  return `// ${checksum(sources, text)}`
}

function checksum(...parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

async function bundle() {
  const { build, stop } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: SCRIPTS.map((name) => join(ROOT, 'scripts', `${name}.ts`)),
    bundle: true,
    write: false,
    outdir: ROOT,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    // They look for files of their own beside them.
    external: ['esbuild', 'sharp', 'lightningcss', '@tailwindcss/postcss'],
    loader: { '.css': 'empty' },
    define: { 'import.meta.url': 'scriptUrl', 'process.env.NODE_ENV': '"production"' },
  })
  // Its own process would stay, and its memory, as long as the script runs.
  await stop()
  return new Map(outputFiles.map(({ path, text }) => [basename(path, '.js'), text]))
}

/** Without a disk to write to, it is made anew each time. */
function keep(path, text) {
  const unfinished = `${path}.${process.pid}`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(unfinished, text)
    renameSync(unfinished, path)
  } catch {}
}
