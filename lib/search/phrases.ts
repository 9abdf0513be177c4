import { isStopWord } from './stop-words.ts'
import type { Phrase } from './synonyms.ts'
import type { WrittenWord } from './tokens.ts'

/** Names of several words, by their first word, the longest first. */
export type PhraseStarts = ReadonlyMap<string, readonly Phrase[]>

/** The names among phrases that have several words. */
export function phraseStarts(phrases: Iterable<Phrase>): PhraseStarts {
  const starts = new Map<string, Phrase[]>()
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const [first = ''] = phrase
    if (phrase.length > 1) starts.set(first, [...(starts.get(first) ?? []), phrase])
  }
  return starts
}

/** The longest name that begins with the word at a place. `follows`: whether a word comes right after the one before it. */
export function phraseAt(
  words: readonly { readonly term: string }[],
  at: number,
  starts: PhraseStarts,
  follows: (index: number) => boolean = () => true,
): Phrase | undefined {
  return starts
    .get(words[at]?.term ?? '')
    ?.find((phrase) => phrase.every((term, n) => words[at + n]?.term === term && (n === 0 || follows(at + n))))
}

/** The names in a text, each one word of the index: هلال احمر is found as a whole, wherever its words stand else. */
export function phrasesIn(found: readonly WrittenWord[], starts: PhraseStarts): WrittenWord[] {
  const apart = found.filter(({ term, isBound }) => !isBound && !isStopWord(term))
  return apart.flatMap((_, at) => {
    const phrase = phraseAt(apart, at, starts)
    const words = phrase ? apart.slice(at, at + phrase.length) : []
    const surface = words.map((word) => word.surface).join(' ')
    return phrase ? [{ term: phrase.join(' '), surface, isBound: false }] : []
  })
}
