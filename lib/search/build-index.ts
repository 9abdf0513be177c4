import SearchableMap from 'minisearch/SearchableMap'
import type { SearchDocument } from './document.ts'
import { collectWords, type IndexedWord } from './indexed-words.ts'
import type { Synonyms } from './synonyms.ts'

/** The searchable content of one edition. */
export interface SearchIndex {
  /** The newest first, those without a date last. A document's number is its place here. */
  readonly documents: readonly SearchDocument[]
  /** Quick to look up exactly, by beginning and by likeness (MiniSearch's radix tree). */
  readonly words: SearchableMap<IndexedWord>
  readonly synonyms: Synonyms
}

/** What `serialiseIndex` writes. The synonyms stay a small file of their own. */
interface IndexFile {
  readonly version: number
  readonly documents: readonly SearchDocument[]
  readonly words: [term: string, word: IndexedWord][]
}

/** Raise it when the folding rules or the file change: an index of another version is refused, never misread. */
const VERSION = 3

/** Indexes the public documents of one edition. Throws when two documents have the same id. */
export function buildIndex(documents: readonly SearchDocument[], synonyms: Synonyms): SearchIndex {
  refuseTwins(documents)
  const dateOf = ({ date }: SearchDocument) => date?.earliest ?? ''
  const newestFirst = documents.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)))
  return { documents: newestFirst, words: SearchableMap.from(collectWords(newestFirst, synonyms.names)), synonyms }
}

/** The index as JSON in pieces, for a file beside the build: as one text, that of a large site takes hundreds of megabytes. */
export function* serialiseIndex({ documents, words }: SearchIndex): Generator<string> {
  yield `{"version":${VERSION},"documents":[`
  yield* serialiseItems(documents)
  yield '],"words":['
  yield* serialiseItems(words)
  yield ']}'
}

function* serialiseItems(items: Iterable<unknown>): Generator<string> {
  let separator = ''
  for (const item of items) {
    yield separator + JSON.stringify(item)
    separator = ','
  }
}

/** Reads what `serialiseIndex` wrote. Throws when the file is of another version: build it anew. */
export function loadIndex(json: string, synonyms: Synonyms): SearchIndex {
  const { version, documents, words }: IndexFile = JSON.parse(json)
  if (version !== VERSION) {
    throw new Error(`The search index is of version ${version}, not ${VERSION}. Build the site anew`)
  }
  return { documents, words: SearchableMap.from(words), synonyms }
}

function refuseTwins(documents: readonly SearchDocument[]) {
  const seen = new Set<string>()
  for (const { id } of documents) {
    if (seen.has(id)) throw new Error(`Two searchable documents have the id "${id}"`)
    seen.add(id)
  }
}
