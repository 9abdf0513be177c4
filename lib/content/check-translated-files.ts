import { listPictures } from '../picture/find-pictures.ts'
import type { Problems } from './content-error.ts'
import type { Entry } from './entry.ts'
import { toPictured } from './entry-pictures.ts'
import type { Translation } from './translations.ts'

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
      { file: entry.file, ...(field === 'body' ? { line: entry.bodyLine } : { ...entry.position([field]), field }) },
      `does not show ${missing.join(', ')}, which ${original.file} shows`,
      `${remedy}; the file itself stays beside the original`,
      'warning',
    )
  }
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
