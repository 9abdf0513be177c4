/** What is left of a build that was killed, or had no room. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { temporaryFolder } from './built-site.ts'
import { canFillDisk } from './start-process.ts'

const ROOT = join(import.meta.dirname, '../..')
const node = (code: string) => ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', code]

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

it('a step ends with its build, also one that gets SIGKILL', async () => {
  const folder = temporaryFolder()
  symlinkSync(join(ROOT, 'server'), join(folder, 'server'))
  writeFileSync(
    join(folder, 'step.mjs'),
    `import { writeFileSync } from 'node:fs'
writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000)`,
  )
  const code = `import { runStep } from ${JSON.stringify(join(ROOT, 'server/build-process.ts'))}
await runStep({ projectDir: process.cwd(), environment: process.env }, ['step.mjs'])`
  const build = spawn(process.execPath, node(code), { cwd: folder, stdio: 'ignore' })
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
  const code = `import { buildSite } from ${JSON.stringify(join(ROOT, 'server/build-site.ts'))}
process.exitCode = (await buildSite(process.cwd())) ? 0 : 1`
  const shell = `mount -t tmpfs -o size=4m tmpfs disk && cd disk && mkdir -p dist/staging content && echo a > dist/staging/a
cat /dev/zero > fill 2>/dev/null; ulimit -c 0; "$@"; echo "code $?"; ls dist`
  const { stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', shell, 'sh', process.execPath, ...node(code)], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TSX_DISABLE_CACHE: '1' },
  })
  // A step may have had something to say of its own.
  expect(stderr.trim().split('\n').at(-1)).toBe(
    'Not built: the disk is full. Make room on it and build again. What was published before is unchanged.',
  )
  expect(stdout).toMatch(/^code 1$/m)
  expect(stdout).not.toContain('staging')
})
