import { Agent, get, type IncomingMessage } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { contentHash } from '../manifest.ts'
import { mapInPool } from '../pool.ts'
import type { RenderPage } from '../serve/send-dynamic.ts'
import { readAhead } from '../serve/send-resource.ts'
import { openSite, type Site } from '../serve/site.ts'
import { createSiteHandler } from '../serve/site-handler.ts'
import { startSiteServer } from '../serve/site-server.ts'

/** The packing that is asked for. */
const ACCEPTED = 'gzip'

/** Enough to keep the disk busy while answers are looked at. */
const AT_ONCE = 8

interface Expectation {
  readonly path: string
  readonly status: number
  /** Of the content, where it is a file. */
  readonly hash?: string
}

/** Every second address, say, where two processes share a release: the second part of two. */
export interface Part {
  readonly part: number
  readonly parts: number
}

/**
 * Serves a built site on a free port and asks for everything in it, or a part of it. Returns one line for each answer that is not
 * what the manifest says, in its status or its content; none means that it can be published.
 */
export async function checkRelease(
  build: string,
  render: RenderPage,
  { part, parts }: Part = { part: 1, parts: 1 },
): Promise<string[]> {
  const site = openSite(build)
  const wrong: string[] = []
  const handler = createSiteHandler(site, { render, onError: (error) => wrong.push(String(error)) })
  const server = await startSiteServer(handler, { port: 0, host: '127.0.0.1' })
  const agent = new Agent({ keepAlive: true })
  const own = expectations(site).filter((_, index) => index % parts === part - 1)
  await mapInPool(own, AT_ONCE, async (expected) => {
    try {
      const file = site.resources.get(expected.path)
      if (file) readAhead(file, ACCEPTED)
      wrong.push(...(await faults(expected, await ask(server.port, expected.path, agent))))
    } catch (error) {
      wrong.push(`${expected.path} cannot be read: ${error instanceof Error ? error.message : error}`)
    }
  })
  agent.destroy()
  await server.stop(0)
  return wrong
}

function expectations({ manifest }: Site): Expectation[] {
  return [
    ...manifest.files,
    ...manifest.redirects.map(({ from }) => ({ path: from, status: 301 })),
    ...manifest.gone.map(({ path }) => ({ path, status: 410 })),
    ...manifest.dynamic.map((path) => ({ path: `${path}?q=a`, status: 200 })),
    { path: '/healthz', status: 200 },
    { path: '/an-address-that-leads-nowhere', status: 404 },
  ]
}

/** Node's own client: to ask for thousands of files with fetch takes more than twice as long. */
function ask(port: number, path: string, agent: Agent): Promise<IncomingMessage> {
  const headers = { 'accept-encoding': ACCEPTED }
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: encodeURI(path), agent, headers }, resolve).on('error', reject)
  })
}

async function faults({ path, status, hash }: Expectation, answer: IncomingMessage): Promise<string[]> {
  // What node:stream/consumers has for this makes a Blob first, which takes a third of the whole time.
  const body = Buffer.concat(await answer.toArray())
  if (answer.statusCode !== status) return [`${path} is answered with ${answer.statusCode} instead of ${status}`]
  if (hash === undefined) return []
  const content = answer.headers['content-encoding'] === ACCEPTED ? gunzipSync(body) : body
  return contentHash(content) === hash ? [] : [`${path} is answered with another content than was built`]
}
