import { visit } from 'unist-util-visit'
import { markdownTree } from '../markdown/parse.ts'
import { loneImage, parseCaption } from '../markdown/picture-caption.ts'
import { checkPicture, type NamedPicture } from './check-picture.ts'
import type { PictureData } from './picture-schema.ts'
import { readPicture, type SourcePicture } from './read-picture.ts'

/** What is asked of an entry here. */
export interface PicturedEntry {
  /** For messages: content/en/news/example.md. */
  readonly file: string
  readonly body: string
  /** Line of the file the body begins on. */
  readonly bodyLine: number
  /** Where its pictures may lie, first the folder of the text, then that of the original it translates. */
  readonly folders: readonly string[]
  /** The lead picture of its front matter, and the line it stands on. */
  readonly lead?: PictureData & { readonly line: number }
}

interface FoundPicture extends NamedPicture {
  readonly line: number
  readonly column: number
  readonly field?: string
}

/** Every usable picture of an entry by the name the text gives it, the lead first: for builds to make and pages to show. */
export function findPictures(entry: PicturedEntry): Map<string, SourcePicture> {
  const read = listPictures(entry).map(({ url }) => [url, readPicture(url, entry.folders)] as const)
  return new Map(read.flatMap(([url, picture]) => (typeof picture === 'string' ? [] : [[url, picture]])))
}

/** What is wrong with the pictures of an entry, each with its place. */
export function checkPictures(entry: PicturedEntry) {
  return listPictures(entry).flatMap(({ line, column, field, ...picture }) =>
    checkPicture(picture, entry.folders).map((fault) => {
      return { file: entry.file, line, column, ...(field && { field }), ...fault }
    }),
  )
}

/** Every picture an entry names, with its words, the lead first. */
export function listPictures({ lead, body, bodyLine }: PicturedEntry): FoundPicture[] {
  const found: FoundPicture[] = []
  if (lead) found.push({ ...lead, url: lead.file, column: 1, field: 'picture', isAlone: true })
  // Most texts have none, and reading Markdown is slow.
  if (!body.includes('![')) return found
  visit(markdownTree(body), 'image', (image, _, parent) => {
    const { url, alt, title, position } = image
    const { line = 1, column = 1 } = position?.start ?? {}
    const isAlone = parent?.type === 'paragraph' && loneImage(parent) === image
    found.push({ url, alt: alt ?? '', ...parseCaption(title), isAlone, line: line + bodyLine - 1, column })
  })
  return found
}
