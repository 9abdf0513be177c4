import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isOfEditor } from '../lib/web-editor/paths.ts'
import type { SiteFile, SiteManifest } from './manifest.ts'
import { readManifest } from './manifest.ts'
import { type FindPlace, relativeCss, relativeHtml } from './relative-links.ts'

/** Name of the list of checksums; `sha256sum -c` reads it. */
export const CHECKSUMS = 'SHA256SUMS'

/**
 * Writes a built site as plain files that open without a server: links are relative, and what needs a
 * server (search) leads to the site itself. Beside them SHA256SUMS. Replaces `target`. Returns the number of files.
 */
export function exportSite(build: string, target: string): number {
  const manifest = readManifest(build)
  const find = placeFinder(manifest)
  const files = manifest.files.filter(({ path, carried }) => carried === undefined && !isOfEditor(path))
  rmSync(target, { recursive: true, force: true })
  const sums = files.map((file) => {
    const body = exportedBody(readFileSync(join(build, 'site', file.file)), file, find)
    const place = join(target, file.file)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, body)
    return `${createHash('sha256').update(body).digest('hex')}  ${file.file}`
  })
  writeFileSync(join(target, CHECKSUMS), `${sums.toSorted().join('\n')}\n`)
  return files.length
}

function exportedBody(body: Buffer, { file, type }: SiteFile, find: FindPlace): Buffer | string {
  if (type.startsWith('text/html')) return relativeHtml(body.toString('utf8'), file, find)
  if (type.startsWith('text/css')) return relativeCss(body.toString('utf8'), file, find)
  return body
}

function placeFinder({ files, redirects, gone, origin }: SiteManifest): FindPlace {
  const places = new Map(files.map(({ path, file }) => [path, file]))
  const moved = new Map([
    ...redirects.map(({ from, to }) => [from, to] as const),
    ...gone.map(({ path, page }) => [path, page] as const),
  ])
  return (path) => {
    const file = places.get(moved.get(path) ?? path)
    return file === undefined ? { url: origin + encodeURI(path) } : { file }
  }
}
