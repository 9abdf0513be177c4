import SearchableMap from 'minisearch/SearchableMap'
import { documentCount, type IndexedWord, type Postings } from './postings.ts'

/** What is known of an indexed word. */
export interface WordFacts {
  /** Its number in the postings. */
  readonly number: number
  /** In how many documents it stands. */
  readonly count: number
  /** How it is mostly written. */
  readonly surface: string
}

/** All words of an edition, quick to look up exactly, by beginning and by likeness (MiniSearch's radix tree). */
export type Vocabulary = SearchableMap<WordFacts>

/** Makes the words searchable. */
export function toVocabulary(words: readonly IndexedWord[], postings: Postings): Vocabulary {
  return SearchableMap.from(
    words.map(([term, surface], number) => [term, { number, count: documentCount(postings, number), surface }]),
  )
}
