/** Public content as it was read: to read thousands of texts takes a server far longer than to start. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { SiteContent } from './entries/entry.ts'
import type { VerifyFiles } from './entries/verify-files.ts'

const FILE = 'content.bin'

export interface Snapshot {
  /** Only what is public. */
  readonly content: SiteContent
  readonly verifyFiles: VerifyFiles
  /** What a message is compared with, of each entry by its file. */
  readonly squeezed: ReadonlyMap<string, string>
}

/** Writes it to a folder that SNAPSHOT_FOLDER will name. */
export function writeSnapshot(folder: string, { content, ...others }: Snapshot): void {
  mkdirSync(folder, { recursive: true })
  const entries = content.entries.map(({ position: _, ...entry }) => entry)
  writeFileSync(join(folder, FILE), serialize({ ...others, content: { ...content, entries } }))
}

interface Served {
  readonly folder: string
  readonly content: Snapshot
}

let served: Served | undefined

/** What SNAPSHOT_FOLDER names, read once; undefined where it names nothing: there the content is read as it lies in its folder. */
export function getSnapshot(): Snapshot | undefined {
  const folder = process.env['SNAPSHOT_FOLDER']
  if (!folder) return undefined
  if (served?.folder !== folder) served = { folder, content: readSnapshot(folder) }
  return served.content
}

function readSnapshot(folder: string): Snapshot {
  const { content, ...others }: Snapshot = deserialize(readFileSync(join(/* turbopackIgnore: true */ folder, FILE)))
  return { ...others, content: withoutPlaces(content) }
}

/** Content that was checked: where a field stands only checks ask, and to know it of ten thousand texts takes hundreds of megabytes. */
export function withoutPlaces(content: SiteContent): SiteContent {
  const position = () => ({ line: 1, column: 1 })
  return { ...content, entries: content.entries.map((entry) => ({ ...entry, position })) }
}
