/** content/<edition>/words.txt: names and terms that are spelt rightly and stand in no dictionary, one a line. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '../../i18n/locales.ts'
import type { Problems } from '../read/content-error.ts'
import { type ContentFolder, readText } from '../read/read-text.ts'

/** Path of the list of an edition, below the content folder. */
export function ownWordsPath(locale: Locale): string {
  return `${locale}/words.txt`
}

/** Reads the list of an edition; a folder need not have one. What stands behind a # is for who reads the list. */
export function readOwnWords(locale: Locale, folder: ContentFolder, problems: Problems): ReadonlySet<string> {
  const path = ownWordsPath(locale)
  const text = existsSync(join(folder.root, path)) ? readText(folder, path, problems) : undefined
  const words = (text ?? '').split('\n').map((line) => line.replace(/#.*/, '').trim())
  for (const [index, word] of words.entries())
    if (/\s/.test(word))
      problems.add(
        { file: `${folder.name}/${path}`, line: index + 1 },
        `has several words on one line: “${word}”`,
        'write each on a line of its own',
      )
  return new Set(words.filter(Boolean))
}
