import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readGitLog } from '../lib/content/git-log.ts'
import { keepHistory } from './history.ts'
import { addRelease, currentRelease } from './release-folders.ts'

/**
 * Puts a commit of a repository, ready to be built, in a folder of its own below `root`, with all that the release that is
 * served now can lend it; returns the path. Throws when git does not know the commit.
 */
export function prepareRelease(root: string, repository: string, commit = 'HEAD'): string {
  const before = currentRelease(root)
  const git = { cwd: repository, maxBuffer: 2 ** 31 - 1 }
  const folder = addRelease(root, execFileSync('git', ['rev-parse', '--short', commit], git).toString().trim())
  execFileSync('tar', ['-x', '-C', folder], { input: execFileSync('git', ['archive', commit], git) })
  if (before) takeOver(join(root, 'releases', before), folder)
  // An archive has no history of its own; without it no page would know when it changed.
  keepHistory(folder, readGitLog(join(repository, 'content'), commit))
  return folder
}

/** Libraries when they are the same, what was made of the same content and code, and the builds: readers still hold files of them. */
function takeOver(before: string, folder: string) {
  const lock = (release: string) => readFileSync(join(release, 'package-lock.json'), 'utf8')
  const names = ['.cache', 'dist', ...(lock(before) === lock(folder) ? ['node_modules'] : [])]
  for (const name of names.filter((each) => existsSync(join(before, each))))
    linkFolder(join(before, name), join(folder, name))
  // Next changes what it finds there: a copy, so that the earlier release stays as it is.
  const next = join(before, '.next')
  if (existsSync(next)) cpSync(next, join(folder, '.next'), { recursive: true, preserveTimestamps: true })
}

/** A copy of a folder, of hard links where the system has them: it then costs what becomes new in it. */
export function linkFolder(from: string, to: string) {
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' })
  } catch {
    cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
  }
}
