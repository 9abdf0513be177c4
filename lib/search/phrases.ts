import { isStopWord } from './stop-words.ts'
import type { Phrase } from './synonyms.ts'
import { partsOrWord, type Token, type Word } from './tokens.ts'

/** Names of several words, by their first word, the longest first. */
export type PhraseStarts = ReadonlyMap<string, readonly Phrase[]>

/** The names among phrases that have several words. */
export function phraseStarts(phrases: readonly Phrase[]): PhraseStarts {
  const starts = new Map<string, Phrase[]>()
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    const [first = ''] = phrase
    if (phrase.length > 1) starts.set(first, [...(starts.get(first) ?? []), phrase])
  }
  return starts
}

/** The names in a text, each one word of the index: هلال احمر is found as a whole, wherever its words stand else. */
export function phrasesIn(found: readonly Word[], starts: PhraseStarts): Token[] {
  if (starts.size === 0) return []
  const apart = found.flatMap(partsOrWord).filter(({ term }) => !isStopWord(term))
  return apart.flatMap(({ term, start }, at) => {
    const phrase = starts.get(term)?.find((name) => name.every((other, n) => apart[at + n]?.term === other))
    const last = phrase && apart[at + phrase.length - 1]
    return last ? [{ term: phrase.join(' '), start, end: last.end }] : []
  })
}
