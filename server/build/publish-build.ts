import {
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { distFolders } from '../dist-folders.ts'
import { readManifest, type SiteFile, type SiteManifest, styleHash, tryReadManifest } from '../manifest.ts'
import { writeNginx } from '../nginx/write-nginx.ts'
import { carryAssets } from './carry-assets.ts'

/** A server that started on an earlier build goes on reading from it; so the latest few stay. */
const BUILDS_KEPT = 3

/**
 * Makes the staged build the one that is served, in one step: until the rename everything is as it
 * was. `inputs` is what went into it (see freshness.ts). Throws when no build was staged.
 */
export function publishBuild(projectDir: string, inputs: Record<string, string>): SiteManifest {
  const { dist, staging, builds, current, packed, pictures } = distFolders(projectDir)
  const staged = readManifest(staging)
  const files = withEarlier(current, staging, staged.files)
  const manifest = { ...staged, files, inputs, formerStyles: formerStyles(current, staged) }
  writeFileSync(join(staging, 'site.json'), JSON.stringify(manifest))
  mkdirSync(builds, { recursive: true })
  const name = String(nextNumber(builds)).padStart(6, '0')
  writeNginx(staging, manifest)
  renameSync(staging, join(builds, name))
  pointTo(`builds/${name}`, current)
  for (const entry of ['site', 'site.json']) pointTo(`current/${entry}`, join(dist, entry))
  removeOldBuilds(builds, basename(readlinkSync(current)))
  const used = filesIn(builds)
  const hashes = new Set(used.map(({ hash }) => hash))
  const names = new Set(used.map(({ path }) => basename(path)))
  removeUnused(packed, (name) => hashes.has(name.replace(/\.(?:br|gz)$/, '')))
  removeUnused(pictures, (name) => names.has(name))
  return manifest
}

function withEarlier(current: string, staging: string, files: readonly SiteFile[]): SiteFile[] {
  // The first build, or one that an earlier version of this code wrote: nothing to carry over.
  const manifest = tryReadManifest(current)
  return manifest ? carryAssets({ folder: current, manifest }, staging, files) : [...files]
}

function formerStyles(current: string, { styles }: SiteManifest): string[] {
  const hashes = new Set(styles.map(({ css }) => styleHash(css)))
  const former = tryReadManifest(current)?.styles ?? []
  return former.map(({ css }) => styleHash(css)).filter((hash) => !hashes.has(hash))
}

function nextNumber(builds: string): number {
  return 1 + Math.max(0, ...readdirSync(builds).map((name) => Number.parseInt(name, 10) || 0))
}

function pointTo(target: string, link: string) {
  const unfinished = `${link}.new`
  rmSync(unfinished, { force: true })
  symlinkSync(target, unfinished)
  renameSync(unfinished, link)
}

function removeOldBuilds(builds: string, current: string) {
  const old = readdirSync(builds)
    .filter((name) => name !== current)
    .toSorted()
    .reverse()
    .slice(BUILDS_KEPT - 1)
  for (const name of old) rmSync(join(builds, name), { recursive: true, force: true })
}

function filesIn(builds: string): SiteFile[] {
  return readdirSync(builds).flatMap((name) => tryReadManifest(join(builds, name))?.files ?? [])
}

/** Not by the number of its links: every release has one to each file of the cache of the release before. */
function removeUnused(cache: string, isUsed: (name: string) => boolean) {
  if (!existsSync(cache)) return
  for (const name of readdirSync(cache)) if (!isUsed(name)) rmSync(join(cache, name))
}
