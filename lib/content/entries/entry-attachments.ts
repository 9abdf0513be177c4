import type { AttachmentData } from '../../attachment/attachment-schema.ts'
import { checkAttachment } from '../../attachment/check-attachments.ts'
import { type AttachedFile, readAttachment } from '../../attachment/read-attachment.ts'
import { atField, type Problems } from '../read/content-error.ts'
import type { Entry, NewsEntry } from './entry.ts'
import { entryFolders } from './entry-folders.ts'

/** An attachment with the words of its text. */
export type EntryAttachment = AttachmentData & AttachedFile

/** The attachments of a news item. */
export function entryAttachments(entry: NewsEntry): EntryAttachment[] {
  const folders = entryFolders(entry)
  return entry.data.attachments.flatMap((words) => {
    const file = readAttachment(words.file, folders)
    return file ? [{ ...words, ...file }] : []
  })
}

/** Reports what is wrong with the attachments of an entry. `root`: the content folder. */
export function checkAttachments(entry: Entry, root: string, problems: Problems): void {
  if (entry.type !== 'news') return
  const names = entry.data.attachments.map(({ file }) => file)
  names.forEach((name, index) => {
    const at = atField(entry, 'attachments', index, 'file')
    if (names.indexOf(name) < index) problems.add(at, `names ${name} a second time`, 'take one of the two out')
    const fault = checkAttachment(name, entryFolders(entry, root))
    if (fault) problems.add(at, ...fault)
  })
}
