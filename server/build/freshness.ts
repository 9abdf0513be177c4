import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseGitLog } from '../../lib/content/read/git-log.ts'
import { REACH_SETTINGS } from '../../lib/site/config.ts'
import { EDITOR_SETTINGS } from '../../lib/web-editor/settings.ts'
import { distFolders } from '../dist-folders.ts'
import { tryReadManifest } from '../manifest.ts'
import { readHistory } from './history.ts'

/** Folders and files a build is made from. CONTENT_DIR may name another content folder. */
const SOURCES = ['app', 'components', 'lib', 'server', 'public', 'package-lock.json']

/** Settings a build is made with. */
const SETTINGS = ['SITE_ORIGIN', 'STYLEGUIDE', 'CONTENT_DIR', 'SITE_NOW', ...REACH_SETTINGS, ...EDITOR_SETTINGS]

type Environment = Readonly<Record<string, string | undefined>>

/** Folder of the content a build is made from. */
export function contentDir(projectDir: string, env: Environment): string {
  return env['CONTENT_DIR'] || join(projectDir, 'content')
}

/**
 * What a build would be made from now: a hash of every source folder or file, and the settings, by name.
 * `history`: what git tells of the content, where it was read already.
 */
export function buildInputs(
  projectDir: string,
  env: Environment,
  history = readHistory(projectDir, contentDir(projectDir, env)),
): Record<string, string> {
  const content = contentDir(projectDir, env)
  return Object.fromEntries([
    ['content', hashOf(content)],
    // The log also names branches, which change without the content.
    [
      'history',
      createHash('sha256')
        .update(JSON.stringify(parseGitLog(history)))
        .digest('base64url'),
    ],
    ...SOURCES.map((name) => [name, hashOf(join(projectDir, name))]),
    ...SETTINGS.map((name) => [name, env[name] ?? '']),
  ])
}

/**
 * Why the site has to be built before it can be served, in a few words; undefined when the build is fresh, or the content it was
 * made from is gone: it is better than nothing.
 */
export function reasonToBuild(projectDir: string, env: Environment): string | undefined {
  const { current } = distFolders(projectDir)
  if (!existsSync(join(current, 'site.json'))) return 'there is no build yet'
  const manifest = tryReadManifest(current)
  if (!manifest) return 'the build was written by another version of the site'
  const inputs = buildInputs(projectDir, env)
  const changed = Object.keys(inputs).filter((name) => inputs[name] !== manifest.inputs[name])
  if (isContentGone(projectDir, env) && changed.every((name) => ['content', 'history'].includes(name))) return undefined
  return changed.length === 0 ? undefined : `${changed.join(', ')} changed since the last build`
}

/** Whether there is nothing to build a site from. */
export function isContentGone(projectDir: string, env: Environment): boolean {
  return !existsSync(contentDir(projectDir, env))
}

function hashOf(path: string): string {
  if (!existsSync(path)) return 'missing'
  const hash = createHash('sha256')
  // Seen from the folder: a build that was moved is as fresh as before.
  for (const file of listFiles(path))
    hash
      .update(`${relative(path, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  return hash.digest('base64url')
}

/** The paths of all files of a folder, or that of a file. */
function listFiles(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map((entry) => join(entry.parentPath, entry.name)).toSorted()
}
