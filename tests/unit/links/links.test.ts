import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outsideLinks } from '../../../lib/content/check/outside-links.ts'
import { readContent } from '../../../lib/content/load.ts'
import { checkLink } from '../../../lib/links/check-link.ts'
import { checkLinks } from '../../../lib/links/check-links.ts'
import { renderLinkReport } from '../../../lib/links/link-report.ts'
import { onFixtureSite } from '../components/on-fixture-site.ts'

const SETTINGS = { timeout: 300, retries: 1, pause: 0, hosts: 2 }
const asked: string[] = []
let [open, mostOpen] = [0, 0]

/** A server with every kind of manners. */
const ANSWERS: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/works': (_, response) => response.end(),
  '/moved': (_, response) => response.writeHead(301, { location: '/works' }).end(),
  '/for-now': (_, response) => response.writeHead(302, { location: '/works' }).end(),
  '/round': (_, response) => response.writeHead(301, { location: '/round' }).end(),
  '/moved-to-nothing': (_, response) => response.writeHead(301, { location: '/none' }).end(),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end('text'),
  '/false-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end('text'),
  '/refused': (_, response) => response.writeHead(403).end(),
  '/ended': (_, response) => response.writeHead(410).end(),
  '/fails': (_, response) => response.writeHead(500).end(),
  '/later': (_, response) => response.writeHead(asked.filter((url) => url === '/later').length > 2 ? 200 : 503).end(),
  '/hangs': () => undefined,
  '/drops': (_, response) => response.destroy(),
}

const server = createServer((request, response) => {
  asked.push(request.url ?? '')
  mostOpen = Math.max(mostOpen, ++open)
  response.on('close', () => open--)
  const answer = ANSWERS[request.url ?? '']
  if (answer) answer(request, response)
  else response.writeHead(404).end()
})
let origin = ''

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${portOf(server.address())}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('an address', () => {
  test.each([
    ['/works', 'works', '200'],
    ['/moved', 'moved', 'moved for good'],
    ['/for-now', 'works', '200'],
    ['/round', 'broken', 'more than 5 redirects'],
    ['/moved-to-nothing', 'broken', '404'],
    ['/no-head', 'works', '200'],
    ['/false-head', 'works', '200'],
    ['/none', 'broken', '404'],
    ['/ended', 'broken', '410'],
    ['/refused', 'refused', '403'],
    ['/fails', 'silent', '500'],
    ['/later', 'works', '200'],
    ['/hangs', 'silent', 'no answer in time'],
    ['/drops', 'silent', 'UND_ERR_SOCKET'],
  ])('%s: %s (%s)', async (path, state, why) => {
    expect(await checkLink(origin + path, SETTINGS)).toMatchObject({ state, why })
  })

  test('of a host that is not there does not stop the check', async () => {
    expect(await checkLink('http://nowhere.invalid/', SETTINGS)).toMatchObject({ state: 'silent' })
  })
})

describe('the report', () => {
  const site = onFixtureSite()

  beforeAll(() => {
    const page = (draft: boolean, path: string) =>
      `---\ntitle: A page\nsummary: It names others.\nsources: [example]\ndraft: ${draft}\n---\nSee [this](${origin}${path}#part), and <${origin}/works>.\n`
    mkdirSync(join(site.root, 'en/take-action'), { recursive: true })
    writeFileSync(join(site.root, 'en/take-action/index.md'), page(false, '/moved'))
    writeFileSync(join(site.root, 'en/take-action/hidden.md'), page(true, '/hidden'))
  })

  const links = () => {
    const folder = { root: site.root, name: 'content' }
    return outsideLinks(folder, readContent(folder).content?.entries ?? [], new Date('2026-11-25'))
  }

  test('names the place of every address that public texts name, and asks nothing for hidden ones', () => {
    expect(links()).toEqual([
      { url: `${origin}/moved`, places: ['content/en/take-action/index.md:7'] },
      { url: `${origin}/works`, places: ['content/en/take-action/index.md:7'] },
    ])
  })

  test('says what to do', async () => {
    const report = renderLinkReport(await checkLinks(links(), SETTINGS), '2026-11-25')
    expect(report).toContain('Checked on 2026-11-25: 2 addresses, 1 of which work.')
    expect(report).toContain(
      `## Moved for good (1)\n\nWrite the new address.\n\n- <${origin}/moved> (moved for good, leads to <${origin}/works>)\n  - content/en/take-action/index.md:7`,
    )
    expect(report).not.toContain('Broken')
  })

  test('was made without asking one host two things at once', async () => {
    mostOpen = 0
    await checkLinks(links(), SETTINGS)
    expect(mostOpen).toBe(1)
  })
})
