/** Words that no dictionary has, and what may be meant. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeTrie } from 'cspell-trie-lib'
import { distance } from 'fastest-levenshtein'
import type { Locale } from '../../i18n/locales.ts'
import { memoize } from '../../memoize.ts'
import { SPELLING_LANGUAGES, type SpellingLanguage } from './spelling-languages.ts'

/** A word, or the part of a compound, that is in no dictionary. */
interface UnknownWord {
  readonly word: string
  readonly index: number
  readonly language: SpellingLanguage
}

const MOST_SUGGESTIONS = 3
const NEAR = {
  numSuggestions: 2 * MOST_SUGGESTIONS,
  changeLimit: 3,
  ignoreCase: true,
  includeTies: false,
  timeout: 10_000,
}

/** The dictionary of a language, from its package; read once a process. */
const loadDictionary = memoize(({ dictionary: [packageName, file] }: SpellingLanguage) => {
  const folder = dirname(createRequire(import.meta.url).resolve(packageName))
  return decodeTrie(gunzipSync(readFileSync(join(folder, file))))
})

/** The dictionaries together with the project's own words, by the edition whose list they stand in. */
export class Dictionaries {
  readonly #own: Partial<Record<Locale, ReadonlySet<string>>>
  readonly #known = new Map<string, boolean>()

  constructor(own: Partial<Record<Locale, ReadonlySet<string>>>) {
    this.#own = own
  }

  /** Every word of a text that is not known. A compound is known when all its parts are; a single letter is no word. */
  findUnknown(text: string): UnknownWord[] {
    return SPELLING_LANGUAGES.flatMap((language) =>
      [...text.matchAll(language.words)].flatMap(({ 0: word, index }) =>
        this.#isKnown(word, language) ? [] : this.#unknownParts({ word, index, language }),
      ),
    )
  }

  #unknownParts({ word: compound, index: start, language }: UnknownWord): UnknownWord[] {
    let index = start
    return compound.split(language.joint).flatMap((word) => {
      const at = index
      index += word.length + language.joint.length
      return this.#isKnown(word, language) ? [] : [{ word, index: at, language }]
    })
  }

  /** Up to three words that are spelt nearly so, the project's own first. */
  suggest({ word, language }: UnknownWord): string[] {
    const dictionary = loadDictionary(language)
    const own = [...(this.#own[language.locale] ?? [])].filter((known) => distance(known, word) <= 1)
    // It also offers words in small letters that have a capital.
    const near = dictionary.suggest(word, NEAR).filter((found) => dictionary.has(found))
    return [...new Set([...own, ...near])].slice(0, MOST_SUGGESTIONS)
  }

  #isKnown(word: string, language: SpellingLanguage): boolean {
    const known = this.#known.get(word) ?? (word.length < 2 || this.#has(word, language))
    this.#known.set(word, known)
    return known
  }

  #has(word: string, language: SpellingLanguage): boolean {
    const known = [this.#own[language.locale], loadDictionary(language)]
    return language.forms(word).some((form) => known.some((words) => words?.has(form)))
  }
}
