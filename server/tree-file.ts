import { createHash } from 'node:crypto'
import { link, mkdir, readFile, writeFile } from 'node:fs/promises'
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

/** Writes one file below `site`, pages without their scripts. Throws, with the address, when a page cannot do without. */
export async function writeTreeFile(site: string, source: TreeSource): Promise<WrittenFile> {
  const { path, file, type, status, disposition } = source
  const body = await readBody(source)
  const target = join(site, file)
  await mkdir(dirname(target), { recursive: true })
  if ('from' in source.content && source.content.isFinished) await link(source.content.from, target)
  else await writeFile(target, body)
  const needs = isText(type) ? findAssetReferences(body.toString('utf8'), type, path) : []
  const bytes = { plain: body.byteLength }
  return { file: { path, file, type, status, hash: contentHash(body), bytes, disposition }, needs }
}

/** The name of a content: 20 characters of its SHA-256, in base64url. */
export function contentHash(body: Buffer | string): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 20)
}

/** What is published of a source: of a page, what is left of it without scripts. Throws, with the address, when it cannot do without. */
export async function readBody({ content, type, path, keepsScripts }: TreeSource): Promise<Buffer> {
  if ('bytes' in content) return Buffer.from(content.bytes)
  if ('draft' in content) return Buffer.concat([Buffer.from(content.start), await readFile(content.draft)])
  const body = 'text' in content ? Buffer.from(content.text) : await readFile(content.from)
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
