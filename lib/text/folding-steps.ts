/**
 * How two spellings of one word become the same: the list is the whole rule. A step sees one character
 * (code point) and returns what stands for it, or an empty string for nothing. Order matters only where noted.
 */
export interface FoldingStep {
  readonly name: string
  readonly apply: (character: string) => string
}

/** Zero-width non-joiner: binds the parts of a Persian word. It is kept here and resolved in `tokens.ts`. */
export const ZWNJ = '\u200C'

const COMBINING_LATIN = /[\u0300-\u036F]/g
const ARABIC_MARK =
  /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08CA-\u08FF]/u
/** Joiners, direction marks and the like, of no meaning for a search. ZWNJ (200C) is not among them. */
const INVISIBLE = /\u00AD|\u034F|\u061C|\u180E|[\u200D-\u200F]|[\u202A-\u202E]|[\u2060-\u2069]|[\uFE00-\uFE0F]|\uFEFF/u

/** Latin letters that Unicode does not take apart into a base and a mark. */
const UNDECOMPOSED = pairs('ß ss æ ae œ oe ø o ł l đ d ð d þ th ı i ħ h ŋ n')

export const FOLDING_STEPS: readonly FoldingStep[] = [
  // First, so that every later step sees plain letters.
  { name: 'presentation forms, full-width letters and ligatures', apply: (c) => c.normalize('NFKC') },
  { name: 'Latin case', apply: (c) => c.toLowerCase() },
  { name: 'Latin diacritics', apply: latinBase },
  replace('yeh: ي ى ې ے', 'يىېےۍ', 'ی'),
  replace('kaf: ك ڪ', 'كڪ', 'ک'),
  replace('alef: آ أ إ ٱ', 'آأإٱ', 'ا'),
  replace('heh: ة ۀ ە ہ', 'ةۀەہۂۃ', 'ه'),
  replace('waw with hamza: ؤ', 'ؤ', 'و'),
  replace('yeh with hamza: ئ', 'ئ', 'ی'),
  replace('lone hamza: ء', 'ء', ''),
  { name: 'vowel marks (harakat)', apply: (c) => (ARABIC_MARK.test(c) ? '' : c) },
  replace('tatweel: ـ', 'ـ', ''),
  { name: 'Persian and Arabic digits', apply: latinDigit },
  replace('apostrophes: ’ ‘ ʼ', '’‘ʼ＇', "'"),
  { name: 'invisible characters', apply: (c) => (INVISIBLE.test(c) ? '' : c) },
]

function replace(name: string, characters: string, by: string): FoldingStep {
  const set = new Set(characters)
  return { name, apply: (c) => (set.has(c) ? by : c) }
}

function latinBase(character: string): string {
  const bare = character.normalize('NFD').replace(COMBINING_LATIN, '').normalize('NFC')
  return UNDECOMPOSED.get(bare) ?? bare
}

function latinDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  return character
}

function pairs(list: string): Map<string, string> {
  const words = list.split(' ')
  return new Map(words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? '']] : [])))
}
