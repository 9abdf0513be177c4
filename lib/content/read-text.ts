import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { oncePer } from '../once-per.ts'
import { checkSigns } from './check-signs.ts'
import type { Problems } from './content-error.ts'

/** A text file of the content folder larger than this is a mistake: 1 MB. Files for the media may have more. */
const MAX_BYTES = 1_000_000

/** A content folder: its place on disk and the name that messages show for it. */
export interface ContentFolder {
  readonly root: string
  readonly name: string
}

/**
 * Reads a text file with line feeds and without a byte-order mark. Refuses what an editor cannot
 * have meant (a link out of the folder, 10 MB, bytes that are not UTF-8, marks of a merge conflict) and says so in `problems`.
 */
export function readText(
  folder: ContentFolder,
  path: string,
  problems: Problems,
  largest = MAX_BYTES,
): string | undefined {
  const read = textsOf(problems)
  if (!read.has(path)) read.set(path, readFirst(folder, path, problems, largest))
  return read.get(path)
}

/** The texts of a run, by the problems it collects: it reads a file once, and tells once what is wrong with it. */
const textsOf = oncePer((_: Problems) => new Map<string, string | undefined>())

function readFirst(folder: ContentFolder, path: string, problems: Problems, largest: number): string | undefined {
  const file = `${folder.name}/${path}`
  const absolute = join(folder.root, path)
  if (!existsSync(absolute)) {
    problems.add({ file }, 'is a link that leads nowhere', 'delete it, or copy the file itself into the folder')
    return undefined
  }
  const real = realpathSync.native(absolute)
  if (relative(realpathSync.native(folder.root), real).startsWith('..')) {
    problems.add({ file }, 'is a link to a place outside the content folder', 'copy the file itself into the folder')
    return undefined
  }
  if (lstatSync(real).size > largest) {
    problems.add(
      { file },
      `is larger than ${largest / 1_000_000} MB`,
      'shorten it; long documents belong in an attachment',
    )
    return undefined
  }
  return decode(readFileSync(real), file, problems)
}

/** One for all files: to make one takes longer than to read a text with it. */
const utf8 = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Buffer, file: string, problems: Problems): string | undefined {
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    problems.add({ file, line: firstBadLine(bytes) }, 'is not saved as UTF-8', 'save it again with the encoding UTF-8')
    return undefined
  }
  const lines = text.replace(/\r\n?/g, '\n')
  return checkSigns(lines, file, problems) ? lines : undefined
}

function firstBadLine(bytes: Buffer): number {
  const good = bytes.toString('utf8').split('\uFFFD', 1)[0] ?? ''
  return good.split('\n').length
}

/** Paths of all files below a folder of the content root, sorted, `/` between the parts. Links to folders are not followed. */
export function listFiles(folder: ContentFolder, below = ''): string[] {
  const entries = readdirSync(join(folder.root, below), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder.root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort()
}
