import { isOfKind, LARGEST_ATTACHMENT } from './attachment-kinds.ts'
import { hasProgram, namingField } from './hidden-parts.ts'
import { readAttachment } from './read-attachment.ts'

/** A fault of an attachment in words for editors. */
export interface AttachmentFault {
  readonly problem: string
  readonly remedy: string
  readonly severity: 'error' | 'warning'
}

/** What is wrong with a file that is to be attached, looked for in these folders. */
export function checkAttachment(name: string, folders: readonly string[]): AttachmentFault[] {
  const file = readAttachment(name, folders)
  if (!file) return [error(`names a file that is not there: ${name}`, 'put it beside the text, or take the line out')]
  const { data, kind } = file
  const megabytes = (data.byteLength / 1_000_000).toFixed(1)
  if (data.byteLength > LARGEST_ATTACHMENT)
    return [
      error(
        `names a file of ${megabytes} MB: ${name}`,
        `keep it to ${LARGEST_ATTACHMENT / 1_000_000} MB; readers are on slow lines`,
      ),
    ]
  if (!isOfKind(data, kind))
    return [error(`names a file that is no ${kind.toUpperCase()} inside: ${name}`, 'save it again in that format')]
  if (hasProgram(data, kind))
    return [error(`names a file with a script or macro in it: ${name}`, 'export it as a plain PDF')]
  const field = namingField(data, kind)
  if (!field) return []
  return [
    {
      problem: `names a file that may name a person (${field}): ${name}`,
      remedy:
        'take the author out of the properties of the file and save it again, unless the name is meant to be public',
      severity: 'warning',
    },
  ]
}

function error(problem: string, remedy: string): AttachmentFault {
  return { problem, remedy, severity: 'error' }
}
