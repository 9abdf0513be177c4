import { join } from 'node:path'
import { z } from 'zod'
import { LOCALES, type Locale } from '../../../lib/i18n/locales.ts'
import { localePath } from '../../../lib/i18n/paths.ts'
import { ask } from '../../unit/server/ask.ts'
import type { Part } from '../part.ts'
import { readTree } from '../process-tree.ts'
import { runToEnd } from '../processes.ts'
import { readQueries } from '../search-queries.ts'
import { type Server, startOwn } from '../servers.ts'
import { type BuiltSite, currentFolder, getSite } from '../sites.ts'
import { percentile } from '../statistics.ts'
import type { Row } from '../table.ts'
import { untilServed } from '../until-served.ts'

const indexResult = z.object({
  bytes: z.number(),
  editions: z.array(z.object({ locale: z.string(), loadMs: z.number(), milliseconds: z.array(z.number()) })),
})

/** How long a search takes, in the index alone and as a page a reader asks for, and what memory the indexes take. */
export const measureSearch: Part = async ({ sizes, isQuick }) => {
  const rows: Row[] = []
  const memory: Row[] = []
  for (const size of sizes) {
    const site = await getSite(size)
    const index = await searchIndex(site)
    const server = await startOwn(site, { LOG: 'off', SEARCH_LIMIT: '0' })
    await untilServed(server.port, '/readyz')
    const ready = readTree(server.pid).pss
    for (const locale of LOCALES) rows.push(await measureEdition(site, server, locale, index, isQuick ? 60 : 250))
    const pss = readTree(server.pid).pss
    await server.stop()
    memory.push({
      'generated releases': size,
      'indexes MB': index.bytes / 1e6,
      'server ready PSS MB': ready / 1e6,
      'after the searches PSS MB': pss / 1e6,
    })
  }
  const notes = [
    'One search after the other: one to four words of the texts, some with a slip. Index: the search alone; page: from',
    'npm start, rendered when it is asked. Ratio of the page at the 95th percentile, to the same edition of the smallest site.',
  ]
  return [
    { title: 'Search: milliseconds', notes, rows: withRatio(rows, 'page p95', LOCALES.length) },
    { title: 'Search: memory', notes: [], rows: withRatio(memory, 'after the searches PSS MB', 1) },
  ]
}

async function searchIndex(site: BuiltSite) {
  const script = join(import.meta.dirname, '../search-index.ts')
  const parameters = ['--expose-gc', '--import', import.meta.resolve('tsx'), script, indexFolder(site)]
  const { said } = await runToEnd({ program: process.execPath, parameters, folder: currentFolder(site) })
  return indexResult.parse(JSON.parse(said.trim().split('\n').at(-1) ?? ''))
}

async function measureEdition(
  site: BuiltSite,
  { port }: Server,
  locale: Locale,
  index: z.output<typeof indexResult>,
  count: number,
): Promise<Row> {
  const { documents, queries } = readQueries(indexFolder(site), locale, count)
  const pages: number[] = []
  for (const q of queries) {
    const asked = performance.now()
    const { status } = await ask(port, `${localePath('/search', locale)}?q=${encodeURIComponent(q)}`)
    if (status !== 200) throw new Error(`A search was answered with ${status}`)
    pages.push(performance.now() - asked)
  }
  const own = index.editions.find((edition) => edition.locale === locale)
  return {
    'generated releases': site.size,
    edition: locale,
    documents,
    'load index': own?.loadMs,
    ...percentiles('index', own?.milliseconds ?? []),
    // The first pages are rendered by code that is not compiled yet.
    ...percentiles('page', pages.slice(count / 5)),
  }
}

function percentiles(name: string, times: readonly number[]): Row {
  return Object.fromEntries([50, 95, 99].map((rank) => [`${name} p${rank}`, percentile(times, rank / 100)]))
}

function indexFolder(site: BuiltSite): string {
  return join(currentFolder(site), 'dist/current/snapshot')
}

/** Each row against the one of the first `group` that stands at its place. */
function withRatio(rows: readonly Row[], name: string, group: number): Row[] {
  return rows.map((row, at) => ({ ...row, ratio: Number(row[name]) / Number(rows[at % group]?.[name]) }))
}
