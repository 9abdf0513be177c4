import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { ATTACHMENT_KINDS, type AttachmentKind } from './attachment-kinds.ts'

/** An attachment as it lies beside a text. */
export interface AttachedFile {
  /** Path of the file. */
  readonly from: string
  readonly kind: AttachmentKind
  readonly data: Buffer
  /** Hexadecimal. */
  readonly sha256: string
}

/** Reads an attachment from the first of the folders that has it; undefined where none has, or the name is of no kind that may be attached. */
export function readAttachment(name: string, folders: readonly string[]): AttachedFile | undefined {
  const kind = ATTACHMENT_KINDS.find((known) => extname(name) === `.${known}`)
  const from = folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
  if (!kind || !from) return undefined
  const data = readFileSync(from)
  return { from, kind, data, sha256: createHash('sha256').update(data).digest('hex') }
}
