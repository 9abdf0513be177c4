/** content/<edition>/words.txt: names and terms that are spelt rightly and stand in no dictionary, one a line. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '../../i18n/locales.ts'
import type { Problems } from '../content-error.ts'
import { type ContentFolder, readText } from '../read-text.ts'
import type { OwnWords } from './dictionaries.ts'
import { SPELLING_LANGUAGES } from './spelling-languages.ts'

/** Path of the list of an edition, below the content folder. */
export function ownWordsPath(locale: Locale): string {
  return `${locale}/words.txt`
}

/** Reads the list of each language; a folder need not have one. What stands behind a # is for who reads the list. */
export function readOwnWords(folder: ContentFolder, problems: Problems): OwnWords {
  const lists = SPELLING_LANGUAGES.map(({ locale }) => [
    locale,
    new Set(readList(folder, ownWordsPath(locale), problems)),
  ])
  return Object.fromEntries(lists)
}

function readList(folder: ContentFolder, path: string, problems: Problems): string[] {
  const text = existsSync(join(folder.root, path)) ? readText(folder, path, problems) : undefined
  return (text ?? '').split('\n').flatMap((line, index) => {
    const word = line.replace(/#.*/, '').trim()
    if (/\s/.test(word))
      problems.add(
        { file: `${folder.name}/${path}`, line: index + 1 },
        `has several words on one line: “${word}”`,
        'write each on a line of its own',
      )
    return word === '' ? [] : [word]
  })
}
