/**
 * How long search answers, loads, and how much memory it takes, with made-up documents.
 * Milliseconds; the budget is held by processor time.
 * Run: node --expose-gc --import tsx tests/bench/search.bench.ts [documents per edition …]
 */
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { parse } from 'yaml'
import { buildIndex, loadIndex, type SearchIndex, serialiseIndex } from '../../lib/search/build-index.ts'
import { search } from '../../lib/search/query.ts'
import { loadSynonyms } from '../../lib/search/synonyms.ts'
import { type BenchLanguage, generateDocuments, generateWords, pickWord, seededRandom } from './generate-documents.ts'

const LANGUAGES: readonly BenchLanguage[] = ['en', 'fa']
const BUDGETS = new Map([
  [1_000, { p95: 20, load: 5_000, megabytes: 350 }],
  [10_000, { p95: 60, load: 5_000, megabytes: Number.POSITIVE_INFINITY }],
])
const QUERIES = 400
const synonyms = loadSynonyms(parse(readFileSync(new URL('../../content/synonyms.yml', import.meta.url), 'utf8')) ?? [])

/** What people type: one to four words, some cut short, some with a slip, some unknown. */
function makeQuery(words: readonly string[], random: () => number): string {
  const length = 1 + Math.floor(random() * 4)
  return Array.from({ length }, () => distort(pickWord(words, random), random())).join(' ')
}

function distort(word: string, chance: number): string {
  if (chance < 0.7) return word
  if (chance < 0.8) return word.slice(0, Math.max(3, word.length - 2))
  if (chance < 0.95) return `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`
  return `${word}${word}`
}

/** One query's time on the clock, and the processor's time: on a busy machine only the latter says much. */
function timeOne(index: SearchIndex, q: string) {
  const start = performance.now()
  const processor = process.cpuUsage()
  search(index, { q })
  const { user, system } = process.cpuUsage(processor)
  return { clock: performance.now() - start, processor: (user + system) / 1000 }
}

function measure(index: SearchIndex, queries: readonly string[]) {
  for (const q of queries.slice(0, 50)) search(index, { q })
  const times = queries.map((q) => timeOne(index, q))
  return {
    clock: percentiles(times.map(({ clock }) => clock)),
    processor: percentiles(times.map(({ processor }) => processor)),
  }
}

function percentiles(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) }
}

/** Says whether a budget was kept; one that was not fails the whole run. */
function verdict(within: boolean): string {
  if (!within) process.exitCode = 1
  return within ? 'within budget' : 'OVER BUDGET'
}

function run(count: number) {
  const loaded: SearchIndex[] = []
  for (const language of LANGUAGES) {
    const started = performance.now()
    const json = serialiseIndex(buildIndex(generateDocuments(language, count), synonyms))
    const built = performance.now()
    const index = loadIndex(json, synonyms)
    const load = performance.now() - built
    loaded.push(index)
    const words = generateWords(language)
    const random = seededRandom(3)
    const typed = measure(
      index,
      Array.from({ length: QUERIES }, () => makeQuery(words, random)),
    )
    const long = measure(
      index,
      Array.from({ length: 50 }, () => Array.from({ length: 12 }, () => pickWord(words, random)).join(' ')),
    )
    const budget = BUDGETS.get(count)
    console.log(
      `${count} documents, ${language}: file ${(json.length / 1e6).toFixed(1)} M characters, build ${(built - started).toFixed(0)} ms, load ${load.toFixed(0)} ms`,
    )
    const within = !budget || (Number(typed.processor.p95) < budget.p95 && load < budget.load)
    console.log('  typed queries  ', typed, verdict(within))
    console.log('  12 common words', long)
  }
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  console.log(`  load average ${loadavg()[0]?.toFixed(1)}`)
  const within = rss / 1e6 < (BUDGETS.get(count)?.megabytes ?? Number.POSITIVE_INFINITY)
  const memory = `heap ${(heapUsed / 1e6).toFixed(0)} MB, process ${(rss / 1e6).toFixed(0)} MB`
  console.log(`  both editions loaded: ${memory}`, verdict(within))
  return loaded
}

for (const count of process.argv
  .slice(2)
  .map(Number)
  .concat(process.argv.length > 2 ? [] : [1_000, 10_000]))
  run(count)
