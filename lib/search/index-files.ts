/** The search index on disk: written with a build, read once by the server that serves it. */
import { appendFileSync, closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getEditions, getSynonymGroups } from '../content/queries.ts'
import type { Locale } from '../i18n/locales.ts'
import { buildIndex, loadIndex, type SearchIndex, serialiseIndex } from './build-index.ts'
import type { SearchDocument } from './document.ts'
import { siteDocuments } from './site-documents.ts'
import { loadSynonyms } from './synonyms.ts'

const SYNONYMS = 'synonyms.json'

/** Writes the index of every edition. `pages` are the addresses that exist: nothing else may be found. */
export function writeIndexFiles(folder: string, pages: ReadonlySet<string>): void {
  mkdirSync(folder, { recursive: true })
  const groups = getSynonymGroups()
  const synonyms = loadSynonyms(groups)
  writeFileSync(join(folder, SYNONYMS), JSON.stringify(groups))
  for (const locale of getEditions()) {
    const documents = siteDocuments(locale).filter(({ path }) => pages.has(pageOf(path)))
    writePieces(join(folder, `${locale}.json`), serialiseIndex(buildIndex(documents, synonyms)))
  }
}

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w')
  for (const piece of pieces) appendFileSync(file, piece)
  closeSync(file)
}

/** The index of an edition: of the build that is served (SNAPSHOT_FOLDER names its folder), or, in development, made from the content as it is. */
export function getSearchIndex(locale: Locale): SearchIndex {
  const folder = process.env['SNAPSHOT_FOLDER']
  if (!folder) return buildIndex(siteDocuments(locale), loadSynonyms(getSynonymGroups()))
  const path = join(folder, locale)
  const known = loaded.get(path) ?? readIndexFile(folder, locale)
  loaded.set(path, known)
  return known
}

/** By folder and edition. */
const loaded = new Map<string, SearchIndex>()

function readIndexFile(folder: string, locale: Locale): SearchIndex {
  const read = (name: string) => readFileSync(join(/* turbopackIgnore: true */ folder, name), 'utf8')
  return loadIndex(read(`${locale}.json`), loadSynonyms(JSON.parse(read(SYNONYMS))))
}

function pageOf(path: SearchDocument['path']): string {
  return path.replace(/#.*$/, '')
}
