/** What the pages of request time know of the content, kept with a build: to read thousands of texts takes a server far longer than to start. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { SiteContent } from './entry.ts'
import type { VerifyFiles } from './verify-files.ts'

const FILE = 'content.bin'

export interface ServedContent {
  /** Only what is public. */
  readonly content: SiteContent
  readonly verifyFiles: VerifyFiles
  /** What a message is compared with, of each entry by its file. */
  readonly squeezed: ReadonlyMap<string, string>
}

/** Writes it to the folder of a build that SEARCH_FOLDER will name. */
export function writeServedContent(folder: string, { content, ...others }: ServedContent): void {
  const entries = content.entries.map(({ position: _, ...entry }) => entry)
  writeFileSync(join(folder, FILE), serialize({ ...others, content: { ...content, entries } }))
}

let served: { readonly folder: string; readonly content: ServedContent } | undefined

/** Of the build that is served, read once; undefined where none is: there the content is read as it lies in its folder. */
export function getServedContent(): ServedContent | undefined {
  const folder = process.env['SEARCH_FOLDER']
  if (!folder) return undefined
  if (served?.folder !== folder) served = { folder, content: readServedContent(folder) }
  return served.content
}

function readServedContent(folder: string): ServedContent {
  const { content, ...others }: ServedContent = deserialize(
    readFileSync(join(/* turbopackIgnore: true */ folder, FILE)),
  )
  // Only checks ask where a field stands, and they read the files.
  const position = () => ({ line: 1, column: 1 })
  return { ...others, content: { ...content, entries: content.entries.map((entry) => ({ ...entry, position })) } }
}
