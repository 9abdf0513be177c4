import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const TSX = import.meta.resolve('tsx')
const run = promisify(execFile)

/** A build of a second in place of Next's: `page.json` says what the page /now says, or how it goes wrong. */
const BUILD = `
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { buildRelease } from ${JSON.stringify(join(ROOT, 'tests/operations/deploy/build-release.ts'))}
const { word, moved = [], hub, isBroken, isWrong } = JSON.parse(readFileSync('page.json', 'utf8'))
if (isBroken) throw new Error('The content has errors')
const lost = { path: '/lost', file: 'lost.html', type: 'text/html; charset=utf-8', status: 200, hash: 'x', bytes: { plain: 1 } }
await buildRelease('dist', word, word, { hub, dynamic: [], redirects: moved, files: isWrong ? [lost] : [] })
rmSync('dist/current', { force: true })
symlinkSync('builds/' + word, 'dist/current')
if (!existsSync('node_modules/tsx')) symlinkSync(${JSON.stringify(join(ROOT, 'node_modules'))}, 'node_modules')
`

const CHECK = `
import { checkRelease } from ${JSON.stringify(join(ROOT, 'server/release/check-release.ts'))}
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
  const scripts = { build: `node --import ${TSX} build.ts` }
  const described = { name: 'small', version: '1.0.0', type: 'module' }
  for (const name of ['scripts', 'content']) mkdirSync(join(repository, name), { recursive: true })
  write('package.json', JSON.stringify({ ...described, scripts }))
  write('package-lock.json', JSON.stringify({ ...described, lockfileVersion: 3, packages: { '': described } }))
  write('build.ts', BUILD)
  write('scripts/check-release.ts', CHECK)
  write('scripts/run-bundled.mjs', `import ${JSON.stringify(TSX)}\nawait import('./check-release.ts')`)
  git('init')
  const root = join(folder, 'served')
  const command = [process.execPath, '--import', TSX, join(ROOT, 'scripts/release.ts'), root]
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
