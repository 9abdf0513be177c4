import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, join, relative } from 'node:path'
import { readGitLog } from '../../lib/content/read/git-log.ts'
import { keepHistory } from '../build/history.ts'
import { distFolders } from '../dist-folders.ts'

/** The release that is served and the two before it. */
const RELEASES_KEPT = 3

/** In the folder of a release that was built and found right. */
const CHECKED = 'checked'

/** Names of the releases below `root`, oldest first. */
export function listReleases(root: string): string[] {
  const folder = join(root, 'releases')
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.filter((name) => /^\d{6}-/.test(name)).toSorted()
}

/** Name of the release that is served; undefined before the first. */
export function currentRelease(root: string): string | undefined {
  const link = join(root, 'current')
  return existsSync(link) ? basename(readlinkSync(link)) : undefined
}

/** What the release that is served tells nginx; empty before the first. */
export function rulesForNginx(root: string): string {
  const files = ['http.conf', 'server.conf'].map((name) => join(root, 'current/dist/current/nginx', name))
  return files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')).join('')
}

/** Makes an empty folder for a release and returns its path. `label` is what it is made of, such as a commit. */
export function addRelease(root: string, label: string): string {
  const last = Number.parseInt(listReleases(root).at(-1) ?? '0', 10)
  const folder = join(root, 'releases', `${String(last + 1).padStart(6, '0')}-${label}`)
  mkdirSync(folder, { recursive: true })
  return folder
}

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

/** Says of a release that it was built and found right; no other can be served. */
export function markAsChecked(root: string, name: string): void {
  writeFileSync(join(root, 'releases', name, CHECKED), '')
}

function isChecked(root: string, name: string): boolean {
  return existsSync(join(root, 'releases', name, CHECKED))
}

/** Makes a release the one that is served, in one step. Throws when it was not found right. */
export function switchTo(root: string, name: string): void {
  if (!isChecked(root, name)) throw new Error(`Release ${name} was not found right. What is served is unchanged`)
  const draft = join(root, 'current.new')
  rmSync(draft, { force: true })
  symlinkSync(join('releases', name), draft)
  renameSync(draft, join(root, 'current'))
}

/** Name of the release before the one that is served, those that failed left out. Throws when there is none. */
export function earlierRelease(root: string): string {
  const current = currentRelease(root)
  const before = listReleases(root).findLast((name) => current !== undefined && name < current && isChecked(root, name))
  if (!before) throw new Error('There is no earlier release to go back to')
  return before
}

/**
 * Removes the oldest releases, and those that failed before the one that is served, which stays in any case. What is newer
 * and not yet found right may still be at work.
 */
export function removeOldReleases(root: string): void {
  const current = currentRelease(root) ?? ''
  const others = listReleases(root).filter((name) => name !== current)
  const checked = others.filter((name) => isChecked(root, name))
  const failed = others.filter((name) => name < current && !isChecked(root, name))
  const old = [...failed, ...checked.slice(0, 1 - RELEASES_KEPT)].map((name) => join(root, 'releases', name))
  // Node itself takes twice as long for the tens of thousands of files of a release.
  execFileSync('rm', ['-rf', ...old], { stdio: 'ignore' })
}
