import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { isOfEditor } from '../../lib/web-editor/paths.ts'
import { readManifest, type SiteFile, type SiteManifest } from '../manifest.ts'

/** Name of the list of checksums; `sha256sum -c` reads it. */
const CHECKSUMS = 'SHA256SUMS'

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

/** Where an address of the site leads in an export: a file below it, or an address with a host. */
type FindPlace = (path: string) => { readonly file: string } | { readonly url: string }

const ATTRIBUTE = /(\s(?:href|src|action|poster)=")(\/(?!\/)[^"]*)"/g
const SETS = /(\s(?:srcset|imagesrcset)=")([^"]+)"/gi
/** Browsers refuse these to a page without a host, and say so in the console. */
const NEEDS_HOST = /<link\b[^>]*\srel="(?:manifest|search)"[^>]*>/g
const STYLES = /(?<=<style>).*?(?=<\/style>)/gs
const STYLE_URL = /url\((["']?)(\/(?!\/)[^"')]+)\1\)/g

/** A page whose addresses of this site are relative to `file`, its own place in the export. */
export function relativeHtml(html: string, file: string, find: FindPlace): string {
  return html
    .replace(NEEDS_HOST, '')
    .replace(STYLES, (css) => relativeCss(css, file, find))
    .replace(ATTRIBUTE, (_, start: string, address: string) => `${start}${relativeTo(file, address, find)}"`)
    .replace(SETS, (_, start: string, set: string) => `${start}${relativeSet(set, file, find)}"`)
}

/** Styles whose addresses of this site are relative to `file`. */
function relativeCss(css: string, file: string, find: FindPlace): string {
  return css.replace(STYLE_URL, (_, mark: string, address: string) => {
    return `url(${mark}${relativeTo(file, address, find)}${mark})`
  })
}

function relativeSet(set: string, file: string, find: FindPlace): string {
  return set.replace(/(^|,\s*)(\/(?!\/)[^\s,]+)/g, (_, before: string, address: string) => {
    return before + relativeTo(file, address, find)
  })
}

function relativeTo(from: string, address: string, find: FindPlace): string {
  const [, path = '', rest = ''] = address.match(/^([^?#]*)(.*)$/s) ?? []
  const place = find(decodeURI(path))
  if ('url' in place) return place.url + rest
  const target = encodeURI(posix.relative(posix.dirname(from), place.file))
  return target + rest.replace(/^\?[^#]*/, '')
}
