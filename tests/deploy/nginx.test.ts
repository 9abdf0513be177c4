/** The real nginx with the shipped configuration, beside the Node server on the same build. */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import autocannon from 'autocannon'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readManifest } from '../../server/manifest.ts'
import { openSite } from '../../server/site.ts'
import { createSiteHandler } from '../../server/site-handler.ts'
import { type RunningServer, startSiteServer } from '../../server/site-server.ts'
import { writeNginx } from '../../server/write-nginx.ts'
import { ask } from '../server/ask.ts'
import { pageHtml } from '../server/built-site.ts'
import { SEARCH_PAGE } from '../server/serve-small-site.ts'
import { buildRelease } from './build-release.ts'
import { ensureNginx } from './find-nginx.ts'
import { freePort, type RunningNginx, startNginx } from './start-nginx.ts'

const PAGE = 'text/html; charset=utf-8'
const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
let nginx: RunningNginx
let port: number
let node: RunningServer[]

async function startNode(home: string): Promise<RunningServer> {
  const handler = createSiteHandler(openSite(home), { render: async () => SEARCH_PAGE, onError: () => {} })
  return startSiteServer(handler, { port: 0, host: '127.0.0.1' })
}

beforeAll(async () => {
  ensureNginx()
  await buildRelease(folder, 'one', 'first')
  await buildRelease(folder, 'two', 'second')
  node = await Promise.all([startNode(join(folder, 'builds/one')), startNode(join(folder, 'builds/one'))])
  port = await freePort()
  nginx = await startNginx(folder, 'builds/one', { site: port, node: node.map((server) => server.port) })
})

afterAll(async () => {
  await nginx?.stop()
  await Promise.all((node ?? []).map((server) => server.stop(0)))
  rmSync(folder, { recursive: true, force: true })
})

/** What the two may say differently: who they are, when, how they keep the line, and how they make tags. */
const OWN = [
  'date',
  'server',
  'connection',
  'keep-alive',
  'etag',
  'content-length',
  'transfer-encoding',
  'accept-ranges',
]

const WISHES: Record<string, string>[] = [
  {},
  { 'accept-encoding': 'br, gzip' },
  { 'accept-encoding': 'gzip', 'save-data': 'on' },
]

function compared(headers: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.includes(name)))
}

describe('nginx and Node say the same', () => {
  it.each([
    '/',
    '/news/one',
    '/fa',
    '/fa/news/one',
    '/nowhere',
    '/404',
    '/index',
    '/news/one.html',
    '/index.html.br',
    '/news/ended',
    '/gone/news--ended',
    '/too-many-requests',
    '/news/feed.xml',
    '/sitemap.xml',
    '/data/returns.csv',
    '/_next/static/chunks/a1.css',
    '/_next/static/nothing.css',
    '/fonts/f.txt',
    '/healthz',
    '/readyz',
    '/search?q=health',
    '/fa/search?q=x',
  ])('at %s', async (path) => {
    for (const headers of WISHES) {
      const [theirs, ours] = await Promise.all([
        ask(port, path, { headers }),
        ask(node[0]?.port ?? 0, path, { headers }),
      ])
      expect(theirs.status).toBe(ours.status)
      expect(compared(theirs.headers)).toEqual(compared(ours.headers))
      expect(theirs.body.equals(ours.body)).toBe(true)
    }
  })

  it.each([
    '/old-news',
    '/old-news?a=b',
    '/news/one/',
    '/en/news/one?a=b',
    '/en',
    '/fa/',
    '//evil.example',
    '/fa//news',
  ])('where %s has moved', async (path) => {
    const [theirs, ours] = await Promise.all([ask(port, path), ask(node[0]?.port ?? 0, path)])
    expect([theirs.status, theirs.headers.location]).toEqual([301, ours.headers.location])
    const own = { ...compared(theirs.headers), 'content-type': undefined }
    expect(own).toEqual({ ...compared(ours.headers), 'content-type': undefined })
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is refused', async (method) => {
    const { status, headers } = await ask(port, '/', { method })
    expect([status, headers.allow, headers['cache-control']]).toEqual([405, 'GET, HEAD', 'no-store'])
  })

  it('to HEAD as to GET', async () => {
    const [head, get] = await Promise.all([ask(port, '/news/one', { method: 'HEAD' }), ask(port, '/news/one')])
    expect(compared(head.headers)).toEqual(compared(get.headers))
    expect(head.body).toHaveLength(0)
  })
})

describe('a page from nginx', () => {
  it('is sent in brotli as the build made it', async () => {
    const { headers, body } = await ask(port, '/news/one', { headers: { 'accept-encoding': 'gzip, br' } })
    expect([headers['content-encoding'], headers['content-type']]).toEqual(['br', PAGE])
    expect(brotliDecompressSync(body).toString()).toBe(pageHtml('/news/one'))
  })

  it('is not sent again to a reader who has it, and its tag comes from the content alone', async () => {
    const headers = { 'accept-encoding': 'br' }
    const first = await ask(port, '/news/one', { headers })
    const again = await ask(port, '/news/one', { headers: { ...headers, 'if-none-match': first.headers.etag ?? '' } })
    expect([again.status, again.body.byteLength]).toEqual([304, 0])
    expect(compared(again.headers)).toMatchObject({ 'cache-control': 'public, max-age=0, must-revalidate' })
    nginx.switchTo('builds/two')
    await vi.waitFor(async () => expect((await ask(port, '/now')).body.toString()).toContain('second'))
    expect((await ask(port, '/news/one', { headers })).headers.etag).toBe(first.headers.etag)
    expect((await ask(port, '/now', { headers })).headers.etag).not.toBe(first.headers.etag)
    nginx.switchTo('builds/one')
    await vi.waitFor(async () => expect((await ask(port, '/now')).body.toString()).toContain('first'))
  })

  it('never comes from outside the tree', async () => {
    for (const path of [
      '/../site.json',
      '/..%2fsite.json',
      '/%2e%2e/site.json',
      '/.%2e/site.json',
      '/news/..%2f..%2fsite.json',
      '/a%00b',
    ])
      expect([400, 404]).toContain((await ask(port, path)).status)
  })
})

describe('under load', () => {
  const load = (path: string, seconds: number) =>
    autocannon({
      url: `http://127.0.0.1:${port}${path}`,
      connections: 20,
      duration: seconds,
      headers: { 'accept-encoding': 'br' },
    })

  it('a release is switched, and back, with no failed request', async () => {
    const running = load('/now', 4)
    for (const [name, word] of [
      ['two', 'second'],
      ['one', 'first'],
    ] as const) {
      nginx.switchTo(`builds/${name}`)
      await vi.waitFor(async () => expect((await ask(port, '/now')).body.toString()).toContain(word), { timeout: 3000 })
    }
    const { errors, non2xx, timeouts, requests } = await running
    console.log(
      `${requests.total} requests while the release was switched twice; failed: ${errors + non2xx + timeouts}`,
    )
    expect({ errors, non2xx, timeouts }).toEqual({ errors: 0, non2xx: 0, timeouts: 0 })
  })

  it('a replica that dies takes no question and no page with it', async () => {
    const statuses: number[] = []
    for (let question = 0; question < 20; question += 1) {
      if (question === 5) await node[1]?.stop(0)
      statuses.push((await ask(port, `/search?q=${question}`)).status, (await ask(port, '/now')).status)
    }
    expect(new Set(statuses)).toEqual(new Set([200]))
  })

  it('questions are limited, pages are not', async () => {
    const { non2xx, requests } = await load('/search?q=same', 1)
    expect(non2xx).toBeGreaterThan(requests.total / 2)
    const refused = await ask(port, '/search?q=same')
    expect([refused.status, refused.headers['retry-after'], refused.headers['cache-control']]).toEqual([
      429,
      '60',
      'no-store',
    ])
    expect(refused.body.toString()).toBe(pageHtml('/too-many-requests'))
    expect((await ask(port, '/now')).status).toBe(200)
  })
})

it('the logs hold no search words and no whole address', async () => {
  await ask(port, '/nowhere?q=secret+words')
  await ask(port, '/search?q=secret+words')
  await vi.waitFor(() => expect(nginx.accessLog()).toContain('/nowhere'), { timeout: 5000 })
  const lines = nginx.accessLog().trim().split('\n')
  const last = JSON.parse(lines.at(-1) ?? '')
  expect(Object.keys(last)).toEqual(['time', 'method', 'path', 'status', 'bytes', 'ms', 'address'])
  expect(last.address).toBe('127.0.0.0')
  for (const text of [nginx.accessLog(), nginx.errorLog()]) expect(text).not.toMatch(/secret|q=|127\.0\.0\.1/)
})

it('the site as built is answered alike by both, file by file', async () => {
  const current = join(import.meta.dirname, '../../dist/current')
  const home = join(folder, 'builds/real')
  const manifest = readManifest(realpathSync(current))
  mkdirSync(home)
  cpSync(join(realpathSync(current), 'site'), join(home, 'site'), { recursive: true, preserveTimestamps: true })
  cpSync(join(realpathSync(current), 'site.json'), join(home, 'site.json'))
  writeNginx(home, manifest, home)
  nginx.switchTo('builds/real')
  await vi.waitFor(async () => expect((await ask(port, '/news')).status).toBe(200))
  const server = await startNode(home)
  const headers = { 'accept-encoding': 'br' }
  for (const { path } of manifest.files) {
    const [theirs, ours] = await Promise.all([
      ask(port, encodeURI(path), { headers }),
      ask(server.port, encodeURI(path), { headers }),
    ])
    expect([theirs.status, compared(theirs.headers)], path).toEqual([ours.status, compared(ours.headers)])
    expect(theirs.body.equals(ours.body), path).toBe(true)
  }
  await server.stop(0)
})
