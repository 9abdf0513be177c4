import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { buildIndex } from '../../../lib/search/build-index.ts'
import type { SearchDocument } from '../../../lib/search/document.ts'
import { search } from '../../../lib/search/query.ts'
import type { SearchRequest } from '../../../lib/search/request.ts'
import { loadSynonyms } from '../../../lib/search/synonyms.ts'
import { type Token, words } from '../../../lib/search/tokens.ts'

/** The synonyms that staff keep. */
export const SYNONYMS = loadSynonyms(parse(readFileSync('content/synonyms.yml', 'utf8')))

/** A document with what a test cares about, the rest empty. */
export function makeDocument(given: Partial<SearchDocument> & { id: string }): SearchDocument {
  return {
    kind: 'news',
    title: '',
    summary: '',
    headings: '',
    text: '',
    also: '',
    path: `/news/${given.id}`,
    topics: [],
    ...given,
  }
}

/** A small site to search: each text is a document, its id a letter from a. */
export function makeIndex(...documents: (string | Partial<SearchDocument>)[]) {
  const all = documents.map((given, at) => {
    const id = String.fromCharCode(97 + at)
    return makeDocument({ id, ...(typeof given === 'string' ? { text: given } : given) })
  })
  return buildIndex(all, SYNONYMS)
}

/** The ids of what is found, in order, as one word. */
export function found(index: ReturnType<typeof makeIndex>, q: string, filters: Partial<SearchRequest> = {}): string {
  return search(index, { q, ...filters })
    .results.map(({ document }) => document.id)
    .join('')
}

/** Every form a text is found by: each word, and the parts of words bound by ZWNJ. */
export function tokens(text: string): Token[] {
  return Array.from(words(text)).flatMap((word) => [word, ...word.parts])
}
