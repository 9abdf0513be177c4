import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const FIXTURES = join(ROOT, 'tests/fixtures')

/** A build writes into none of these. */
const LINKED = ['app', 'components', 'public', 'server', 'scripts', 'node_modules']
const COPIED = ['next.config.ts', 'package.json', 'package-lock.json', 'postcss.config.mjs', 'tsconfig.json']

/**
 * Copies the project to a folder of its own, on the same disk, to build in it: with the small site of the fixtures, in both editions,
 * as its content. What is in `lib` and `content` may be changed.
 */
export function copyProject(name: string): string {
  const copy = join(ROOT, '.cache', name)
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(join(copy, '.cache'), { recursive: true })
  for (const each of LINKED.filter((path) => existsSync(join(ROOT, path))))
    execFileSync('cp', ['-al', join(ROOT, each), join(copy, each)])
  for (const each of COPIED) copyFileSync(join(ROOT, each), join(copy, each))
  cpSync(join(ROOT, 'lib'), join(copy, 'lib'), { recursive: true })
  for (const site of ['site', 'persian'])
    cpSync(join(FIXTURES, site), join(copy, 'content'), {
      recursive: true,
      filter: (source) => !source.endsWith('expected.txt'),
    })
  return copy
}
