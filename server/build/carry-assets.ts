import { existsSync, linkSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { NAMED_BY_CONTENT } from '../headers.ts'
import type { SiteFile, SiteManifest } from '../manifest.ts'

/** Builds for which a picture stays reachable after the last one that used it. */
const CARRIED = 2

/**
 * Links into a new build what pages of the one before it may still ask for: a reader, or a CDN, can hold a page
 * from before the switch. Only files whose name changes with their content. Returns the files of both.
 */
export function carryAssets(
  earlier: { folder: string; manifest: SiteManifest },
  folder: string,
  files: readonly SiteFile[],
): SiteFile[] {
  const known = new Set(files.map(({ path }) => path))
  const carried = earlier.manifest.files
    .filter(({ path, carried = 0 }) => !known.has(path) && carried < CARRIED && isNamedByContent(path))
    .filter(({ file }) => existsSync(join(earlier.folder, 'site', file)))
    .map((file) => ({ ...file, carried: (file.carried ?? 0) + 1 }))
  for (const file of carried) linkFile(file, join(earlier.folder, 'site'), join(folder, 'site'))
  return [...files, ...carried]
}

function isNamedByContent(path: string): boolean {
  return NAMED_BY_CONTENT.some((prefix) => path.startsWith(prefix))
}

function linkFile({ file, bytes }: SiteFile, from: string, to: string) {
  mkdirSync(dirname(join(to, file)), { recursive: true })
  for (const extension of ['', ...(bytes.br ? ['.br'] : []), ...(bytes.gzip ? ['.gz'] : [])]) {
    linkSync(join(from, file + extension), join(to, file + extension))
  }
}
