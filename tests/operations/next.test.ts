/** The site is a Next.js application: `next build && next start`, with nothing of ours, serve it, and render what a build renders. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { REQUEST_ROUTES, ROUTES } from '../../app/render.tsx'
import { getEditions } from '../../lib/content/queries.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { freePort } from './deploy/start-nginx.ts'

const ROOT = join(import.meta.dirname, '../..')
const NEXT = [process.execPath, join(ROOT, 'node_modules/next/dist/bin/next')] as const

/** An address of every route. */
const ADDRESSES: Readonly<Record<string, string>> = {
  '': '/',
  '/[...path]': '/who-we-are/mission-history',
  '/corrections': '/corrections',
  '/data-and-resources/datasets': '/data-and-resources/datasets',
  '/data-and-resources/datasets/[id]': '/data-and-resources/datasets/afghans-in-iran-by-document',
  '/data-and-resources/figures': '/data-and-resources/figures',
  '/data-and-resources/figures/[id]': '/data-and-resources/figures/returns-2023',
  '/news': '/news',
  '/news/[...filter]': '/news/topic/health',
  '/news/[slug]': '/news/khoy-earthquake',
  '/our-work/[slug]': '/our-work/health',
  '/too-many-requests': '/too-many-requests',
  '/search': '/search?q=health',
  '/take-action/verify': '/take-action/verify?q=iran.iom.int',
}

let server: ChildProcess
let origin = ''

beforeAll(async () => {
  const port = await freePort()
  origin = `http://localhost:${port}`
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const [node, next] = NEXT
  const built = spawnSync(node, [next, 'build'], { cwd: ROOT, env, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(built.stdout + built.stderr)
  server = spawn(node, [next, 'start', '--port', String(port)], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const said of server.stdout ?? []) if (String(said).includes('Ready')) break
}, 600_000)

afterAll(async () => {
  const ended = once(server, 'exit')
  server.kill()
  await ended
})

/** What a reader gets of a page: its head, tag by tag, and its body, without what Next adds for scripts. */
function shown(html: string) {
  const { document } = new JSDOM(html).window
  for (const added of document.querySelectorAll(
    'script:not([type="application/ld+json"]), link[as="script"], template',
  ))
    added.remove()
  for (const shell of document.querySelectorAll('div[hidden]:empty')) shell.remove()
  // Next links all styles; a page that we render carries those it uses.
  for (const styles of document.querySelectorAll('style, link[rel=stylesheet]')) styles.remove()
  const comments = document.createNodeIterator(document, 128)
  for (let node = comments.nextNode(); node; node = comments.nextNode()) node.parentNode?.removeChild(node)
  document.body.normalize()
  return {
    head: [...document.head.children].map((tag) => tag.outerHTML).toSorted(),
    // The build alone binds words that no line tears.
    body: document.body.innerHTML.replaceAll('&nbsp;', ' ').replaceAll('\u2060', ''),
    attributes: document.documentElement.getAttributeNames().map((name) => document.documentElement.getAttribute(name)),
  }
}

const ask = async (from: string, path: string) => {
  const answer = await fetch(from + path, { headers: { connection: 'close' } })
  return { status: answer.status, type: answer.headers.get('content-type'), html: await answer.text() }
}

test('every page of app/ is one that a build renders, and an address of it is asked for', () => {
  const pages = readdirSync(join(ROOT, 'app/[locale]'), { recursive: true, encoding: 'utf8' })
  const folders = pages
    .filter((path) => /(?:^|\/)page\.tsx$/.test(path))
    .map((path) => `/${path}`.replace('/page.tsx', ''))
  const routes = [...Object.keys(ROUTES), ...Object.keys(REQUEST_ROUTES)]
  expect(routes.toSorted()).toEqual(folders.toSorted())
  // Of addresses that ended there may be none; the page of copies tells of files that only a build makes.
  expect([...Object.keys(ADDRESSES), '/gone/[key]', '/offline'].toSorted()).toEqual(routes.toSorted())
})

describe.each(getEditions())('in the edition %s', (locale) => {
  test.each(Object.values(ADDRESSES))('Next.js renders %s as the build does', async (address) => {
    const path = localePath(address, locale)
    const [next, ours] = await Promise.all([ask(origin, path), ask(inject('origin'), path)])
    expect(next.status).toBe(200)
    const [theirs, built] = [shown(next.html), shown(ours.html)]
    expect(theirs.head).toEqual(built.head)
    expect(theirs.body).toBe(built.body)
    expect(theirs.attributes).toEqual(built.attributes)
  })
})

test.each([
  '/news/feed.xml',
  '/fa/index.json',
  '/fa/news/red-crescent-cooperation.txt',
  '/sitemap.xml',
  '/channels.json',
  '/site.webmanifest',
  '/robots.txt',
])('Next.js makes the file %s as the build does', async (path) => {
  const [next, ours] = await Promise.all([ask(origin, path), ask(inject('origin'), path)])
  expect(next).toEqual(ours)
})

test('Next.js answers 404 where nothing is', async () => {
  for (const path of ['/nothing', '/news/nothing.json', '/fa/nothing'])
    expect((await ask(origin, path)).status).toBe(404)
})
