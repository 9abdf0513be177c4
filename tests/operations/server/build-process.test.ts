/** What is left of a build that had no room. */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../unit/server/built-site.ts'
import { canFillDisk } from './start-process.ts'

const ROOT = join(import.meta.dirname, '../../..')

it.skipIf(!canFillDisk)('a disk that is full is told in one sentence, and nothing unfinished stays on it', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'disk'))
  const command = [process.execPath, join(ROOT, 'scripts/run-bundled.mjs'), join(ROOT, 'scripts/build.ts')]
  const shell = `mount -t tmpfs -o size=4m tmpfs disk && cd disk && mkdir -p dist/staging content && cp ${join(ROOT, 'content/mission.yml')} content && echo a > dist/staging/a
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
