/**
 * Searches in the index of every edition, in a process of its own for the sake of its memory, and prints what that took.
 * Run: node --expose-gc --import tsx tests/bench/search-index.ts <folder of the index files>
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LOCALES } from '../../lib/i18n/locales.ts'
import { loadIndex } from '../../lib/search/build-index.ts'
import { search } from '../../lib/search/query.ts'
import { loadSynonyms } from '../../lib/search/synonyms.ts'
import { readQueries } from './search-queries.ts'

const [folder = ''] = process.argv.slice(2)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const synonyms = loadSynonyms(JSON.parse(read('synonyms.json')))

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const before = memory()
const editions = LOCALES.map((locale) => {
  const started = performance.now()
  const index = loadIndex(read(`${locale}.json`), synonyms)
  return { locale, index, loadMs: performance.now() - started }
})
const bytes = memory() - before

const measured = editions.map(({ locale, index, loadMs }) => {
  const { queries } = readQueries(folder, locale, 450)
  for (const q of queries.slice(0, 50)) search(index, { q })
  const milliseconds = queries.slice(50).map((q) => {
    const asked = performance.now()
    search(index, { q })
    return performance.now() - asked
  })
  return { locale, loadMs, milliseconds }
})
console.log(JSON.stringify({ bytes, editions: measured }))
