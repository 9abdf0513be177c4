import { isUtf8 } from 'node:buffer'
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { memoize } from '../../memoize.ts'
import { checkSigns } from '../check/check-signs.ts'
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
const textsOf = memoize((_: Problems) => new Map<string, string | undefined>())

function readFirst(folder: ContentFolder, path: string, problems: Problems, largest: number): string | undefined {
  const file = `${folder.name}/${path}`
  const absolute = join(folder.root, path)
  if (!existsSync(absolute))
    return problems.add({ file }, 'is a link that leads nowhere', 'delete it, or copy the file itself into the folder')
  const real = realpathSync.native(absolute)
  const away = 'is a link to a place outside the content folder'
  if (relative(realpathSync.native(folder.root), real).startsWith('..'))
    return problems.add({ file }, away, 'copy the file itself into the folder')
  const large = `is larger than ${largest / 1_000_000} MB`
  if (lstatSync(real).size > largest)
    return problems.add({ file }, large, 'shorten it; long documents belong in an attachment')
  return decode(readFileSync(real), file, problems)
}

/** One for all files: to make one takes longer than to read a text with it. */
const utf8 = new TextDecoder()

function decode(bytes: Buffer, file: string, problems: Problems): string | undefined {
  if (!isUtf8(bytes)) {
    const [good = ''] = bytes.toString('utf8').split('\uFFFD', 1)
    const at = { file, line: good.split('\n').length }
    return problems.add(at, 'is not saved as UTF-8', 'save it again with the encoding UTF-8')
  }
  const lines = utf8.decode(bytes).replace(/\r\n?/g, '\n')
  return checkSigns(lines, file, problems) ? lines : undefined
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
