import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
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

/**
 * The whole answer to a path, on a connection of its own: a kept one may be closed while this process parses pages for a minute,
 * and one that closes under an answer nobody reads ends the process.
 */
export async function fetchPath(path: string, init: RequestInit = {}): Promise<Response> {
  const asked = new Headers(init.headers)
  asked.set('connection', 'close')
  const answer = await fetch(at(path), { ...init, headers: asked })
  const body = await answer.arrayBuffer()
  return new Response(body.byteLength > 0 ? body : null, { status: answer.status, headers: answer.headers })
}

/** The HTML of a built page, as it stands on disk. */
export function htmlOf({ file }: SiteFile): string {
  return readFileSync(join(DIST, 'site', file), 'utf8')
}

/** A window for all documents: one of its own for each would take four times as long. */
const { DOMParser } = new JSDOM().window

/** Reads HTML, or what `type` says. */
export function parse(text: string, type: DOMParserSupportedType = 'text/html'): Document {
  return new DOMParser().parseFromString(text, type)
}

const parsed = new Map<SiteFile, Document>()

/** A built page as a document, read once for all tests of a process: change nothing in it. */
export function documentOf(page: SiteFile): Document {
  const known = parsed.get(page) ?? parse(htmlOf(page))
  parsed.set(page, known)
  return known
}

/** The edition a page belongs to. */
export function editionOf({ path }: SiteFile) {
  return splitLocale(path).locale
}
