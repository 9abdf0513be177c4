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

const [script = ''] = process.argv.splice(2, 1)
const filename = resolve(script)
const kept = join(ROOT, '.cache/scripts', `${basename(filename)}.cjs`)
const code = await loadBundle()
const run = compileFunction(code, ['require', 'module', 'scriptUrl'], { filename })
run(createRequire(filename), { exports: {} }, pathToFileURL(filename).href)

async function loadBundle() {
  const sources = checksum(...sourceFiles().flatMap((path) => [path, readFileSync(join(ROOT, path))]))
  // For scripts that keep results of their own: any may be another when the code is.
  process.env['CODE_CHECKSUM'] = sources
  const [head, ...lines] = existsSync(kept) ? readFileSync(kept, 'utf8').split('\n') : []
  const whole = lines.join('\n')
  if (head === firstLine(sources, whole)) return whole
  const text = await bundle()
  keep(`${firstLine(sources, text)}\n${text}`)
  return text
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
    entryPoints: [filename],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    // They look for files of their own beside them.
    external: ['esbuild', 'sharp'],
    loader: { '.css': 'empty' },
    define: { 'import.meta.url': 'scriptUrl' },
  })
  // Its own process would stay, and its memory, as long as the script runs.
  await stop()
  return outputFiles[0]?.text ?? ''
}

/** Without a disk to write to, it is made anew each time. */
function keep(text) {
  const unfinished = `${kept}.${process.pid}`
  try {
    mkdirSync(dirname(kept), { recursive: true })
    writeFileSync(unfinished, text)
    renameSync(unfinished, kept)
  } catch {}
}
