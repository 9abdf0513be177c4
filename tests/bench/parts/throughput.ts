import { installedNginx } from '../../operations/deploy/find-nginx.ts'
import { ask } from '../../unit/server/ask.ts'
import { GENERATOR, LOAD_HEADERS, type LoadResult, load } from '../load.ts'
import type { Part } from '../part.ts'
import { readTree } from '../process-tree.ts'
import { type Server, startFrontServer, startNext, startOwn, startSirv } from '../servers.ts'
import { type BuiltSite, getSite } from '../sites.ts'
import { median, spread } from '../statistics.ts'
import type { Row } from '../table.ts'
import { untilServed } from '../until-served.ts'

const PAGE = '/news/red-crescent-cooperation'
const BASE = 'next start'

type Round = LoadResult & { readonly serverSeconds: number; readonly requests: number }

/** Requests a second for one release: this site's server, Next's, nginx and sirv on the same build, in turns. */
export const measureThroughput: Part = async ({ isQuick }) => {
  const servers = await startAll(await getSite(0))
  const sizes = new Map<string, number>()
  for (const { name, port } of servers) sizes.set(name, (await ask(port, PAGE, { headers: LOAD_HEADERS })).body.length)
  const rounds = await takeTurns(servers, isQuick ? 2 : 5, isQuick ? 2 : 6)
  for (const server of servers.toReversed()) await server.stop()
  const base = median((rounds.get(BASE) ?? []).map(({ requestsPerSecond }) => requestsPerSecond))
  return [
    {
      title: `Throughput: ${PAGE}, asked for in brotli`,
      notes: [
        `${GENERATOR} with 50 connections on the same machine; it takes the share of a core shown. Servers take turns;`,
        'median of the rounds, and the distance of the extremes in per cent of it. Requests per processor second do',
        'not count what others use, and so say more on a busy machine. npm start and nginx write their access logs.',
        ...(GENERATOR === 'wrk' ? [] : ['wrk is not installed: autocannon, which tires before nginx does, stands in.']),
      ],
      rows: [
        ...[...rounds].map(([name, results]) => ({
          ...toRow(name, results, base),
          'bytes of the page': sizes.get(name),
        })),
        ...(installedNginx() ? [] : [{ server: 'nginx', 'requests/s': 'not installed' }]),
      ],
    },
  ]
}

async function startAll(site: BuiltSite): Promise<Server[]> {
  const own = await startOwn(site)
  await untilServed(own.port, '/readyz')
  const others = [own, await startNext(site), await startSirv(site)]
  return installedNginx() ? [...others, await startFrontServer(site, [own.port])] : others
}

async function takeTurns(servers: readonly Server[], rounds: number, seconds: number): Promise<Map<string, Round[]>> {
  const results = new Map<string, Round[]>(servers.map(({ name }) => [name, []]))
  for (const server of servers) await load(addressOf(server), 2)
  for (let round = 0; round < rounds; round++)
    for (const server of servers) results.get(server.name)?.push(await measureRound(server, seconds))
  return results
}

async function measureRound(server: Server, seconds: number): Promise<Round> {
  const before = readTree(server.pid).processorSeconds
  const result = await load(addressOf(server), seconds)
  const serverSeconds = readTree(server.pid).processorSeconds - before
  return {
    ...result,
    processorSeconds: result.processorSeconds / seconds,
    serverSeconds,
    requests: result.requestsPerSecond * seconds,
  }
}

function addressOf({ port }: Server): string {
  return `http://127.0.0.1:${port}${PAGE}`
}

function toRow(name: string, rounds: readonly Round[], base: number): Row {
  const rates = rounds.map(({ requestsPerSecond }) => requestsPerSecond)
  return {
    server: name,
    'requests/s': median(rates),
    'spread %': spread(rates),
    'times next start': median(rates) / base,
    'p99 ms': median(rounds.map(({ p99Milliseconds }) => p99Milliseconds)),
    failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
    'requests per processor s': median(rounds.map(({ requests, serverSeconds }) => requests / serverSeconds)),
    'cores of the generator': median(rounds.map(({ processorSeconds }) => processorSeconds)),
  }
}
