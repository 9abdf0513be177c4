import type { SearchDocument } from './document.ts'
import { collectPostings, type IndexedWord, type Postings } from './postings.ts'
import type { Synonyms } from './synonyms.ts'
import { toVocabulary, type Vocabulary } from './vocabulary.ts'

/** The searchable content of one edition. */
export interface SearchIndex {
  readonly documents: readonly SearchDocument[]
  /** Numbers of the documents (their places in the list), the newest first, those without a date last. */
  readonly newestFirst: readonly number[]
  /** Words in the order of their numbers. */
  readonly words: readonly IndexedWord[]
  readonly postings: Postings
  readonly vocabulary: Vocabulary
  readonly synonyms: Synonyms
}

/** What `serialiseIndex` writes. The synonyms stay a small file of their own. */
interface IndexFile {
  readonly version: number
  readonly documents: readonly SearchDocument[]
  readonly words: readonly IndexedWord[]
  /** Little-endian 32-bit numbers in base64. */
  readonly offsets: string
  readonly entries: string
}

/** Raise it when the folding rules or the file change: an index of another version is refused, never misread. */
const VERSION = 2

/** Indexes the public documents of one edition. Throws when two documents have the same id. */
export function buildIndex(documents: readonly SearchDocument[], synonyms: Synonyms): SearchIndex {
  refuseTwins(documents)
  const { words, postings } = collectPostings(documents, synonyms.names)
  return assemble(documents, words, postings, synonyms)
}

/** The index as JSON in pieces, for a file beside the build: as one text, that of a large site takes hundreds of megabytes. */
export function* serialiseIndex({ documents, words, postings }: SearchIndex): Generator<string> {
  const rest: Omit<IndexFile, 'version' | 'documents'> = {
    words,
    offsets: toBase64(postings.offsets),
    entries: toBase64(postings.entries),
  }
  yield `{"version":${VERSION},"documents":[`
  for (const [number, document] of documents.entries()) yield `${number === 0 ? '' : ','}${JSON.stringify(document)}`
  yield `],${JSON.stringify(rest).slice(1)}`
}

/** Reads what `serialiseIndex` wrote. Throws when the file is of another version: build it anew. */
export function loadIndex(json: string, synonyms: Synonyms): SearchIndex {
  const { version, documents, words, offsets, entries }: IndexFile = JSON.parse(json)
  if (version !== VERSION) {
    throw new Error(`The search index is of version ${version}, not ${VERSION}. Build the site anew`)
  }
  const postings = { offsets: fromBase64(offsets), entries: fromBase64(entries) }
  return assemble(documents, words, postings, synonyms)
}

function assemble(
  documents: SearchIndex['documents'],
  words: SearchIndex['words'],
  postings: Postings,
  synonyms: Synonyms,
): SearchIndex {
  const dates = documents.map(({ date }) => date?.earliest ?? '')
  const newestFirst = [...documents.keys()].sort((a, b) => (dates[b] ?? '').localeCompare(dates[a] ?? ''))
  return { documents, newestFirst, words, postings, vocabulary: toVocabulary(words, postings), synonyms }
}

function refuseTwins(documents: readonly SearchDocument[]) {
  const seen = new Set<string>()
  for (const { id } of documents) {
    if (seen.has(id)) throw new Error(`Two searchable documents have the id "${id}"`)
    seen.add(id)
  }
}

function toBase64(numbers: Uint32Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64')
}

function fromBase64(text: string): Uint32Array {
  // Copied, since a Buffer may begin at an address that 32-bit numbers cannot begin at.
  return new Uint32Array(new Uint8Array(Buffer.from(text, 'base64')).buffer)
}
