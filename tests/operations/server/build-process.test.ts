/** What is left of a build that was killed, or had no room. */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { temporaryFolder } from '../../unit/server/built-site.ts'
import { canFillDisk } from './start-process.ts'

const ROOT = join(import.meta.dirname, '../../..')

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

it('Next.js ends with its build, also with one that gets SIGKILL', async () => {
  const folder = temporaryFolder()
  const packages = join(folder, 'node_modules/next/dist/bin')
  mkdirSync(packages, { recursive: true })
  cpSync(join(ROOT, 'server/build/next-build.mjs'), join(folder, 'next-build.mjs'))
  writeFileSync(
    join(packages, 'next.js'),
    `require('fs').writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000)`,
  )
  writeFileSync(join(folder, 'node_modules/next/package.json'), '{"exports":{"./dist/bin/next":"./dist/bin/next.js"}}')
  const code = `require('child_process').spawn(process.execPath, ['next-build.mjs'], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })`
  const build = spawn(process.execPath, ['-e', code], { cwd: folder, stdio: 'ignore' })
  onTestFinished(() => void build.kill('SIGKILL'))
  const pid = await vi.waitFor(() => Number(readFileSync(join(folder, 'pid'), 'utf8') || Number.NaN), {
    timeout: 20_000,
  })
  onTestFinished(() => {
    if (isAlive(pid)) process.kill(pid, 'SIGKILL')
  })
  build.kill('SIGKILL')
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 10_000 })
})

it.skipIf(!canFillDisk)('a disk that is full is told in one sentence, and nothing unfinished stays on it', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'disk'))
  const command = [process.execPath, join(ROOT, 'scripts/run-bundled.mjs'), join(ROOT, 'scripts/build.ts')]
  const shell = `mount -t tmpfs -o size=4m tmpfs disk && cd disk && mkdir -p dist/staging content && echo a > dist/staging/a
cat /dev/zero > fill 2>/dev/null; ulimit -c 0; "$@"; echo "code $?"; ls dist`
  const { stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', shell, 'sh', ...command], {
    cwd: folder,
    encoding: 'utf8',
  })
  // A step may have had something to say of its own.
  expect(stderr.trim().split('\n').at(-1)).toBe(
    'Not built: the disk is full. Make room on it and build again. What was published before is unchanged.',
  )
  expect(stdout).toMatch(/^code 1$/m)
  expect(stdout).not.toContain('staging')
})
