import { execFile, execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildSync } from 'esbuild'
import { afterAll } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const run = promisify(execFile)

/** What a release runs, each as one file: twenty releases that load every module took longest of all tests. */
function bundle() {
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  // Below the project: there they find its packages.
  const outdir = mkdtempSync(join(ROOT, '.cache/release-'))
  afterAll(() => rmSync(outdir, { recursive: true, force: true }))
  const entryPoints = {
    release: 'scripts/release.ts',
    build: 'tests/operations/deploy/build-release.ts',
    check: 'server/release/check-release.ts',
  }
  buildSync({
    absWorkingDir: ROOT,
    entryPoints,
    outdir,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outExtension: { '.js': '.mjs' },
  })
  return (name: keyof typeof entryPoints) => join(outdir, `${name}.mjs`)
}

/** A build of a second in place of Next's: `page.json` says what the page /now says, or how it goes wrong. */
const buildScript = (module: string) => `
import { readFileSync, rmSync, symlinkSync } from 'node:fs'
import { buildRelease } from ${JSON.stringify(module)}
const { word, moved = [], hub, isBroken, isWrong } = JSON.parse(readFileSync('page.json', 'utf8'))
if (isBroken) throw new Error('The content has errors')
const lost = { path: '/lost', file: 'lost.html', type: 'text/html; charset=utf-8', status: 200, hash: 'x', bytes: { plain: 1 } }
await buildRelease('dist', word, word, { hub, dynamic: [], redirects: moved, files: isWrong ? [lost] : [] })
rmSync('dist/current', { force: true })
symlinkSync('builds/' + word, 'dist/current')
`

const checkScript = (module: string) => `
import { checkRelease } from ${JSON.stringify(module)}
const wrong = await checkRelease('dist/current', async () => '')
console.error(wrong.join('\\n'))
process.exit(wrong.length === 0 ? 0 : 1)
`

/** What a commit says the page /now is, or how its build goes wrong. */
interface Page {
  readonly word: string
  readonly moved?: readonly { readonly from: string; readonly to: string }[]
  readonly hub?: string
  readonly isBroken?: boolean
  readonly isWrong?: boolean
}

/** A repository whose commits are built in a second, and a folder its releases go to; gone after the tests of the file. */
export function makeReleaseProject() {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const repository = join(folder, 'repository')
  const write = (name: string, text: string) => writeFileSync(join(repository, name), text)
  const git = (...parameters: string[]) =>
    execFileSync('git', ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', ...parameters], {
      cwd: repository,
      stdio: 'ignore',
    })
  const bundled = bundle()
  const scripts = { build: 'node build.mjs' }
  const described = { name: 'small', version: '1.0.0', type: 'module' }
  for (const name of ['scripts', 'content']) mkdirSync(join(repository, name), { recursive: true })
  copyFileSync(join(ROOT, 'content/mission.yml'), join(repository, 'content/mission.yml'))
  write('package.json', JSON.stringify({ ...described, scripts }))
  write('package-lock.json', JSON.stringify({ ...described, lockfileVersion: 3, packages: { '': described } }))
  write('build.mjs', buildScript(bundled('build')))
  write('scripts/run-bundled.mjs', checkScript(bundled('check')))
  git('init')
  const root = join(folder, 'served')
  const command = [process.execPath, bundled('release'), root]
  const release = async (...parameters: string[]) => {
    const [program = '', ...all] = [...command, ...parameters]
    const log = (name: string) => `echo ${name} >> ${join(folder, 'after.log')}`
    const env = { ...process.env, AFTER_SWITCH: log('switched'), AFTER_NEW_RULES: log('rules') }
    const failed = (error: unknown) => ({ stdout: '', stderr: '', ...Object(error), isServed: false })
    return run(program, all, { cwd: repository, env }).then((said) => ({ ...said, isServed: true }), failed)
  }
  const commit = (page: Page) => {
    write('page.json', JSON.stringify(page))
    write('content/page.md', page.word)
    git('add', '.')
    git('commit', '-m', `${page.word}\n\nReaders: This is the ${page.word}.`)
  }
  return {
    folder,
    root,
    repository,
    /** Makes a release, of the latest commit where none is named after it. */
    command,
    commit,
    /** Commits a page and makes a release of it. */
    publish: (page: Page) => {
      commit(page)
      return release()
    },
    back: () => release('--back'),
  }
}
