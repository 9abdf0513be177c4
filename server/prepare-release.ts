import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { readGitLog } from '../lib/content/git-log.ts'
import { distFolders } from './dist-folders.ts'
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

/** Libraries when they are the same, what was made of the same content and code, and a way to the build whose files readers still hold. */
function takeOver(before: string, folder: string) {
  const lock = (release: string) => readFileSync(join(release, 'package-lock.json'), 'utf8')
  const names = ['.cache', ...(lock(before) === lock(folder) ? ['node_modules'] : [])]
  for (const name of names.filter((each) => existsSync(join(before, each))))
    linkFolder(join(before, name), join(folder, name))
  leadToBuild(distFolders(before), distFolders(folder))
  // Next changes what it finds there: a copy, so that the earlier release stays as it is.
  const next = join(before, '.next')
  if (existsSync(next)) cpSync(next, join(folder, '.next'), { recursive: true, preserveTimestamps: true })
}

/** A build takes from the one before only what it needs of it, so to link tens of thousands of its files ahead would be for nothing. */
function leadToBuild(before: ReturnType<typeof distFolders>, { builds, current }: ReturnType<typeof distFolders>) {
  if (!existsSync(before.current)) return
  const name = basename(readlinkSync(before.current))
  mkdirSync(builds, { recursive: true })
  symlinkSync(relative(builds, join(before.builds, name)), join(builds, name))
  symlinkSync(join('builds', name), current)
}

/** A copy of a folder, of hard links where the system has them: it then costs what becomes new in it. */
export function linkFolder(from: string, to: string) {
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' })
  } catch {
    cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
  }
}
