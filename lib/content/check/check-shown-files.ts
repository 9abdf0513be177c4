import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listPictures } from '../../picture/find-pictures.ts'
import type { Entry, SiteContent } from '../entries/entry.ts'
import { entryFolders } from '../entries/entry-folders.ts'
import { toPictured } from '../entries/entry-pictures.ts'
import type { Translation } from '../entries/translations.ts'
import { atField, type Problems } from '../read/content-error.ts'
import type { ContentFolder } from '../read/read-text.ts'
import { isBesideTexts } from './check-files.ts'

/** What a text shows or offers beside its words, and where its front matter names it. */
interface Files {
  readonly field: 'picture' | 'body' | 'attachments'
  readonly names: readonly string[]
  /** What a translation writes, since the words to a file are in the language of its text. */
  readonly remedy: string
}

/** Warns of a translation that has fewer pictures or attachments than its original: it finds their files, but not by itself. */
export function checkTranslatedFiles({ original, entry }: Translation, problems: Problems): void {
  if (!entry || original.data.withdrawn || entry.data.withdrawn) return
  const own = new Map(filesOf(entry).map(({ field, names }) => [field, names]))
  for (const { field, names, remedy } of filesOf(original)) {
    const known = own.get(field) ?? []
    const missing = names.filter((name) => !known.includes(name))
    // One in its own language under another name takes the place of one.
    if (known.length >= names.length) continue
    problems.add(
      field === 'body' ? { file: entry.file, line: entry.bodyLine } : atField(entry, field),
      `does not show ${missing.join(', ')}, which ${original.file} shows`,
      `${remedy}; the file itself stays beside the original`,
      'warning',
    )
  }
}

/** Warns of pictures and documents that no text names: nobody sees them. Not while there are errors: one may be a name that is meant for them. */
export function checkUnshownFiles(
  { entries }: SiteContent,
  folder: ContentFolder,
  paths: readonly string[],
  problems: Problems,
): void {
  if (problems.errors().length > 0) return
  const shown = new Set(
    entries.flatMap((entry) => {
      const folders = entryFolders(entry, folder.root)
      const names = filesOf(entry).flatMap((files) => files.names)
      return names.map((name) => folders.map((each) => join(each, name)).find((path) => existsSync(path)))
    }),
  )
  for (const path of paths.filter(isBesideTexts))
    if (!shown.has(join(folder.root, path)))
      problems.add(
        { file: `${folder.name}/${path}` },
        'is a file that no text shows',
        'name it in the text beside it: a photograph under “picture” or in the text, a document under “attachments”; or delete it',
        'warning',
      )
}

function filesOf(entry: Entry): readonly Files[] {
  const { picture } = entry.data
  const lead = picture ? [picture.file] : []
  const inText = listPictures(toPictured(entry))
    .map(({ url }) => url)
    .slice(lead.length)
  const attachments = entry.type === 'news' ? entry.data.attachments.map(({ file }) => file) : []
  return [
    { field: 'picture', names: lead, remedy: 'copy the lines of “picture” and translate alt, caption and credit' },
    { field: 'body', names: inText, remedy: 'copy the line of the picture and translate its words' },
    { field: 'attachments', names: attachments, remedy: 'copy the lines of “attachments” and translate the titles' },
  ]
}
