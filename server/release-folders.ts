import { execFileSync } from 'node:child_process'
import {
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
import { basename, join } from 'node:path'

/** The release that is served and the two before it. */
const RELEASES_KEPT = 3

/** In the folder of a release that was built and found right. */
const CHECKED = 'checked'

/** Names of the releases below `root`, oldest first. */
export function listReleases(root: string): string[] {
  const folder = join(root, 'releases')
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^\d{6}-/.test(name))
        .toSorted()
    : []
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
