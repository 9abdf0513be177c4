import { createHash } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findAssetReferences } from './asset-references.ts'
import type { SiteFile } from './manifest.ts'
import { removeScripts } from './script-removal.ts'
import type { TreeSource } from './tree-source.ts'

/** A file as published, and the addresses of the assets it needs. */
export interface WrittenFile {
  readonly file: SiteFile
  readonly needs: readonly string[]
}

/** Where files go, and the same folder of the build before, where there is one. */
export interface SiteFolders {
  readonly site: string
  readonly earlier?: string
}

/**
 * Writes one file below `site`, pages without their scripts. Throws, with the address, when a page cannot do without. There are
 * tens of thousands of small ones: to hand each to another thread costs several times what the disk does.
 */
export function writeTreeFile({ site, earlier }: SiteFolders, source: TreeSource): WrittenFile {
  const { path, file, type, status, disposition } = source
  const body = readBody(source)
  const target = join(site, file)
  mkdirSync(dirname(target), { recursive: true })
  const same = sameFile(source, body, earlier)
  if (same) linkSync(same, target)
  else writeFileSync(target, body)
  const needs = isText(type) ? findAssetReferences(body.toString('utf8'), type, path) : []
  const bytes = { plain: body.byteLength }
  return { file: { path, file, type, status, hash: contentHash(body), bytes, disposition }, needs }
}

/** The file on the disk that holds these bytes already and never changes: a finished page, or what the build before published. */
function sameFile({ file, content }: TreeSource, body: Buffer, earlier: string | undefined): string | undefined {
  if ('from' in content && content.isFinished) return content.from
  const published = earlier && join(earlier, file)
  if (!published || statSync(published, { throwIfNoEntry: false })?.size !== body.byteLength) return undefined
  return readFileSync(published).equals(body) ? published : undefined
}

/** The name of a content: 20 characters of its SHA-256, in base64url. */
export function contentHash(body: Buffer | string): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 20)
}

/** What is published of a source: of a page, what is left of it without scripts. Throws, with the address, when it cannot do without. */
export function readBody({ content, type, path, keepsScripts }: TreeSource): Buffer {
  if ('bytes' in content) return Buffer.from(content.bytes)
  if ('draft' in content) return Buffer.concat([Buffer.from(content.start), readFileSync(content.draft)])
  const body = 'text' in content ? Buffer.from(content.text) : readFileSync(content.from)
  if (!type.startsWith('text/html') || keepsScripts || ('from' in content && content.isFinished)) return body
  const html = body.toString('utf8')
  if (!html.trimEnd().endsWith('</html>')) throw new Error(`${path} is not a whole page: its last tag is not </html>`)
  try {
    return Buffer.from(removeScripts(html))
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}

function isText(type: string): boolean {
  return type.startsWith('text/html') || type.startsWith('text/css')
}
