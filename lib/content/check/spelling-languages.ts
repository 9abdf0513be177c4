/** How words of each script are found in a text and looked up in a dictionary. */
import type { Locale } from '../../i18n/locales.ts'

/** One language: its dictionary, and what a word is in it. */
export interface SpellingLanguage {
  /** The edition in this language; editions in others are not checked. */
  readonly locale: Locale
  /** Package and file of the dictionary. */
  readonly dictionary: readonly [packageName: string, file: string]
  /** Every word of the script, compounds whole. */
  readonly words: RegExp
  /** What stands between the parts of a compound. */
  readonly joint: string
  /** The spellings under which a word may stand in the dictionary. */
  readonly forms: (word: string) => readonly string[]
}

const ENGLISH: SpellingLanguage = {
  locale: 'en',
  dictionary: ['@cspell/dict-en-gb', 'en_GB.trie.gz'],
  // Left out are the s of a possessive, the parts of an address (www.iom.int) and what stands beside a digit (CH-1211).
  words: /(?<![\w.@À-ɏ])[A-Za-zÀ-ɏ]+(?:(?:-|[’'](?!s(?![A-Za-zÀ-ɏ])))[A-Za-zÀ-ɏ]+)*(?![\wÀ-ɏ]|[.@-][\wÀ-ɏ])/g,
  joint: '-',
  forms: (word) => casesOf(word.replaceAll('’', "'")),
}

const PERSIAN: SpellingLanguage = {
  locale: 'fa',
  dictionary: ['@cspell/dict-fa-ir', 'fa-IR.trie.gz'],
  // Letters and vowel marks; digits and punctuation of the script are none.
  words: /[\u0620-\u065f\u0670-\u06d3\u06d5]+(?:\u200c[\u0620-\u065f\u0670-\u06d3\u06d5]+)*/g,
  joint: '\u200c',
  forms: (word) => {
    const letters = word.replace(/[يى]/g, 'ی').replaceAll('ك', 'ک')
    return [letters, letters.replace(/[\u064b-\u065f\u0670]/g, '')]
  },
}

/** A word is of the language of its script, whichever edition it stands in. */
export const SPELLING_LANGUAGES: readonly SpellingLanguage[] = [ENGLISH, PERSIAN]

/** A word may have a capital because it begins a sentence, and be in capitals because it is a heading; none loses its own. */
function casesOf(word: string): string[] {
  const small = word.toLowerCase()
  const begun = small.charAt(0).toUpperCase() + small.slice(1)
  if (word === begun) return [word, small]
  return word === word.toUpperCase() ? [word, small, begun] : [word]
}
