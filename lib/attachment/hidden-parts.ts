import { type AttachmentKind, partNames, readPart } from './attachment-kinds.ts'

/** Fields of a file that may name who wrote or saved it: PDF, Open XML and OpenDocument in this order. */
const NAMING = [
  /\/(Author)\s*(?:\((?!\))|<(?!>))/,
  /<(dc:creator|cp:lastModifiedBy|meta:initial-creator)(?:\s[^>]*)?>(?:\s*<[^>]+>)*\s*[^<\s]/,
]

/** The field of a file in which a person may be named; undefined where none was found, which proves nothing of a packed PDF. */
export function namingField(data: Buffer, kind: AttachmentKind): string | undefined {
  const text = propertiesOf(data, kind)
  return NAMING.map((pattern) => pattern.exec(text)?.[1]).find(Boolean)
}

/** Whether a file brings a program with it: a script in a PDF, a macro in an office file. */
export function hasProgram(data: Buffer, kind: AttachmentKind): boolean {
  if (kind === 'pdf') return /\/(?:JavaScript|JS|Launch)(?![A-Za-z])/.test(data.toString('latin1'))
  return partNames(data).some((name) => /(?:^|\/)vbaProject\.bin$|^(?:Basic|Scripts)\//.test(name))
}

function propertiesOf(data: Buffer, kind: AttachmentKind): string {
  switch (kind) {
    case 'pdf':
      return data.toString('latin1')
    case 'docx':
    case 'xlsx':
      return readPart(data, 'docProps/core.xml')
    case 'odt':
    case 'ods':
      return readPart(data, 'meta.xml')
    case 'csv':
    case 'txt':
      return ''
  }
}
