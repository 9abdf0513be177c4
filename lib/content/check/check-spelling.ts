import type { Problems } from '../read/content-error.ts'
import type { ContentFolder } from '../read/read-text.ts'
import { Dictionaries } from './dictionaries.ts'
import type { EditionLines } from './edition-lines.ts'
import { ownWordsPath, readOwnWords } from './own-words.ts'
import { SPELLING_LANGUAGES } from './spelling-languages.ts'

/** Who has more of them has another trouble than slips, such as a text in a third language. */
const MOST_TOLD = 200
/** To find what may be meant takes a while. */
const MOST_SUGGESTED = 50

/**
 * Warns of words that are in no dictionary. To be run last: a word that another rule names on the same
 * line is not told of twice.
 */
export function checkSpelling(editions: readonly EditionLines[], folder: ContentFolder, problems: Problems): void {
  const own = SPELLING_LANGUAGES.map(({ locale }) => [locale, readOwnWords(locale, folder, problems)])
  const dictionaries = new Dictionaries(Object.fromEntries(own))
  const told = wordsTold(problems)
  const suggestions = new Map<string, readonly string[]>()
  let left = MOST_TOLD
  for (const { unknown, at } of unknownWords(editions, dictionaries)) {
    const { word, language } = unknown
    if (told.get(`${at.file}:${at.line}`)?.includes(word)) continue
    if (left-- === 0) {
      problems.add(
        at,
        'is where looking for unknown words stopped: there are too many',
        'correct the others, and run the check again',
        'warning',
      )
      return
    }
    if (!suggestions.has(word) && suggestions.size < MOST_SUGGESTED)
      suggestions.set(word, dictionaries.suggest(unknown))
    const list = `${folder.name}/${ownWordsPath(language.locale)}`
    problems.add(at, `has a word that no dictionary has: “${word}”`, remedy(suggestions.get(word), list), 'warning')
  }
}

function* unknownWords(editions: readonly EditionLines[], dictionaries: Dictionaries) {
  for (const { lines } of editions.filter(hasDictionary))
    for (const { text, place } of lines)
      for (const unknown of dictionaries.findUnknown(text)) yield { unknown, at: place(unknown.index) }
}

function hasDictionary({ locale }: EditionLines): boolean {
  return SPELLING_LANGUAGES.some((language) => language.locale === locale)
}

function wordsTold({ list }: Problems): Map<string, string> {
  const told = new Map<string, string>()
  for (const { file, line, problem, remedy } of list) {
    const place = `${file}:${line}`
    told.set(place, `${told.get(place) ?? ''} ${problem} ${remedy}`)
  }
  return told
}

function remedy(suggestions: readonly string[] = [], list: string): string {
  const meant = suggestions.length > 0 ? ` (${suggestions.map((word) => `“${word}”`).join(', ')}?)` : ''
  return `correct it${meant}, or, if it is a right name or term, add it as a line to ${list}`
}
