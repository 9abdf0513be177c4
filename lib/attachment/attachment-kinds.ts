import { isUtf8 } from 'node:buffer'
import { strFromU8, unzipSync } from 'fflate'

/** Kinds of files the media may be given. Photographs are none of them: they are pictures of the text. */
export const ATTACHMENT_KINDS = ['pdf', 'docx', 'xlsx', 'odt', 'ods', 'csv', 'txt'] as const
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number]

/** Bytes; more is a burden on the lines of readers. */
export const LARGEST_ATTACHMENT = 10_000_000
/** Bytes of an unpacked part of an office file that is read here; what claims to hold more is not looked into. */
const LARGEST_PART = 1_000_000

const OPEN_XML = 'application/vnd.openxmlformats-officedocument'
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument'

/** Media type of each kind, with its charset. */
export const ATTACHMENT_TYPES: Readonly<Record<AttachmentKind, string>> = {
  pdf: 'application/pdf',
  docx: `${OPEN_XML}.wordprocessingml.document`,
  xlsx: `${OPEN_XML}.spreadsheetml.sheet`,
  odt: `${OPEN_DOCUMENT}.text`,
  ods: `${OPEN_DOCUMENT}.spreadsheet`,
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

/** Whether the bytes are what the ending of the file says. Never throws. */
export function isOfKind(data: Buffer, kind: AttachmentKind): boolean {
  switch (kind) {
    case 'pdf':
      return data.subarray(0, 5).toString('latin1') === '%PDF-'
    case 'docx':
      return partNames(data).includes('word/document.xml')
    case 'xlsx':
      return partNames(data).includes('xl/workbook.xml')
    case 'odt':
    case 'ods':
      return readPart(data, 'mimetype').trim() === ATTACHMENT_TYPES[kind]
    case 'csv':
    case 'txt':
      return isUtf8(data) && !data.includes(0)
  }
}

/** Names of the parts of an office file; none where it is no zip. */
export function partNames(data: Buffer): string[] {
  const names: string[] = []
  unzip(data, ({ name }) => {
    names.push(name)
    return false
  })
  return names
}

/** The text of one part of an office file; empty where there is none. */
export function readPart(data: Buffer, part: string): string {
  const found = unzip(data, ({ name, originalSize }) => name === part && originalSize < LARGEST_PART)[part]
  return found ? strFromU8(found) : ''
}

type Wanted = (file: { name: string; originalSize: number }) => boolean

function unzip(data: Buffer, filter: Wanted): Record<string, Uint8Array> {
  try {
    return unzipSync(data, { filter })
  } catch {
    return {}
  }
}
