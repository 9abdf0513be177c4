import { type AttachmentKind, isOfKind, LARGEST_ATTACHMENT, partNames, readPart } from './attachment-kinds.ts'
import { readAttachment } from './read-attachment.ts'

/** A fault in words for editors. An error unless said otherwise. */
type Fault = readonly [problem: string, remedy: string, severity?: 'warning']

/** What is wrong with a file that is to be attached, looked for in these folders; the first fault only. */
export function checkAttachment(name: string, folders: readonly string[]): Fault | undefined {
  const file = readAttachment(name, folders)
  if (!file) return [`names a file that is not there: ${name}`, 'put it beside the text, or take the line out']
  const { data, kind } = file
  const megabytes = (data.byteLength / 1_000_000).toFixed(1)
  if (data.byteLength > LARGEST_ATTACHMENT)
    return [
      `names a file of ${megabytes} MB: ${name}`,
      `keep it to ${LARGEST_ATTACHMENT / 1_000_000} MB; readers are on slow lines`,
    ]
  if (!isOfKind(data, kind))
    return [`names a file that is no ${kind.toUpperCase()} inside: ${name}`, 'save it again in that format']
  if (hasProgram(data, kind)) return [`names a file with a script or macro in it: ${name}`, 'export it as a plain PDF']
  const field = namingField(data, kind)
  if (!field) return undefined
  return [
    `names a file that may name a person (${field}): ${name}`,
    'take the author out of the properties of the file and save it again, unless the name is meant to be public',
    'warning',
  ]
}

/** Whether a file brings a program with it: a script in a PDF, a macro in an office file. */
function hasProgram(data: Buffer, kind: AttachmentKind): boolean {
  if (kind === 'pdf') return /\/(?:JavaScript|JS|Launch)(?![A-Za-z])/.test(data.toString('latin1'))
  return partNames(data).some((name) => /(?:^|\/)vbaProject\.bin$|^(?:Basic|Scripts)\//.test(name))
}

/** Fields of a file that may name who wrote or saved it: PDF, Open XML and OpenDocument in this order. */
const NAMING = [
  /\/(Author)\s*(?:\((?!\))|<(?!>))/,
  /<(dc:creator|cp:lastModifiedBy|meta:initial-creator)(?:\s[^>]*)?>(?:\s*<[^>]+>)*\s*[^<\s]/,
]

/** The part of an office file that holds its properties. */
const PROPERTIES: Readonly<Partial<Record<AttachmentKind, string>>> = {
  docx: 'docProps/core.xml',
  xlsx: 'docProps/core.xml',
  odt: 'meta.xml',
  ods: 'meta.xml',
}

/** The field of a file in which a person may be named; undefined where none was found, which proves nothing of a packed PDF. */
function namingField(data: Buffer, kind: AttachmentKind): string | undefined {
  const part = PROPERTIES[kind]
  const packed = part ? readPart(data, part) : ''
  const text = kind === 'pdf' ? data.toString('latin1') : packed
  return NAMING.map((pattern) => pattern.exec(text)?.[1]).find(Boolean)
}
