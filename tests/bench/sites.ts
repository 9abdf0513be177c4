/** Sites of any size, each in a folder of its own below .cache: the working tree and its build are never touched. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import {
  currentRelease,
  linkFolder,
  markAsChecked,
  prepareRelease,
  switchTo,
} from '../../server/release/release-folders.ts'
import { removeAtEnd } from './cleanup.ts'
import { generateContent } from './generate-content.ts'
import type { TreeUse } from './process-tree.ts'
import { runToEnd } from './processes.ts'

const ROOT = join(import.meta.dirname, '../..')
const WORKPLACE = join(ROOT, '.cache', 'bench')

export type BuildCost = TreeUse & { readonly seconds: number }

/** A site that was built, laid out as `npm run release` does. */
export interface BuiltSite {
  /** Releases that were generated beside the real content. */
  readonly size: number
  /** Holds `releases/` and `current`. */
  readonly home: string
  /** What the releases are commits of. */
  readonly repository: string
  readonly coldBuild: BuildCost
}

const built = new Map<number, Promise<BuiltSite>>()

/** The site with so many generated releases; it is built at the first call, with no cache of any kind. */
export function getSite(size: number): Promise<BuiltSite> {
  const known = built.get(size) ?? buildSite(size)
  built.set(size, known)
  return known
}

/** Where the release that is served now lies. */
export function currentFolder({ home }: BuiltSite): string {
  return join(home, 'releases', currentRelease(home) ?? '')
}

async function buildSite(size: number): Promise<BuiltSite> {
  console.log(`Building the site with ${size} generated releases …`)
  const home = join(WORKPLACE, String(size))
  rmSync(home, { recursive: true, force: true })
  removeAtEnd(home)
  const repository = join(home, 'repository')
  copySources(repository)
  generateContent(join(repository, 'content'), size)
  execFileSync('git', ['init', '--quiet'], { cwd: repository })
  commitAll(repository)
  const release = prepareRelease(home, repository)
  // A bundler refuses symbolic links that lead out of the project.
  linkFolder(join(ROOT, 'node_modules'), join(release, 'node_modules'))
  const coldBuild = await timeBuild(release)
  markAsChecked(home, basename(release))
  switchTo(home, basename(release))
  return { size, home, repository, coldBuild }
}

/** Builds what lies in the folder, and says what that cost. */
export function timeBuild(folder: string): Promise<BuildCost> {
  return runToEnd({ program: 'npm', parameters: ['run', 'build'], folder })
}

/** Makes a commit of all that changed. */
export function commitAll(repository: string): void {
  const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org', '-c', 'commit.gpgsign=false']
  execFileSync('git', ['add', '--all'], { cwd: repository })
  execFileSync('git', [...author, 'commit', '--quiet', '--no-verify', '-m', 'Content'], { cwd: repository })
}

/** What git knows of, with changes that are not committed, and without the content, which is made anew. */
function copySources(repository: string) {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    { cwd: ROOT },
  )
  const removed = execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: ROOT }).toString().split('\0')
  const paths = listed.toString().split('\0')
  for (const path of paths) {
    if (path === '' || path.startsWith('content/') || removed.includes(path)) continue
    mkdirSync(dirname(join(repository, path)), { recursive: true })
    cpSync(join(ROOT, path), join(repository, path))
  }
}
