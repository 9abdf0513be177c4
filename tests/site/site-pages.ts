import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { splitLocale } from '../../lib/i18n/paths.ts'
import { readManifest, type SiteFile } from '../../server/manifest.ts'

const DIST = join(import.meta.dirname, '../../dist')

/** The manifest of the build under test. */
export const manifest = readManifest(DIST)

/** Every HTML page of the built site that answers 200. */
export const pages: SiteFile[] = manifest.files.filter(
  ({ type, status }) => type.startsWith('text/html') && status === 200,
)

/** Address of a path of the site under test. */
export function at(path: string): string {
  return `${inject('origin')}${path}`
}

/** The HTML of a built page, as it stands on disk. */
export function htmlOf({ file }: SiteFile): string {
  return readFileSync(join(DIST, 'site', file), 'utf8')
}

/** The edition a page belongs to. */
export function editionOf({ path }: SiteFile) {
  return splitLocale(path).locale
}
