/**
 * Another mission is another content folder. Here a copy of the project gets the one that `npm run new -- --mission` writes,
 * with a second edition that reads from right to left, is built, and must be a whole site that knows nothing of this one.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { screenBrowserOptions } from '../../scripts/find-browser.ts'
import { distFolders } from '../../server/dist-folders.ts'
import { readManifest, type SiteManifest } from '../../server/manifest.ts'
import { violations } from '../browser/ways-of-reading.ts'
import { brokenLinks, htmlFaults, PAGE_RULES, type ReadPage, sharedTitles, unpairedEditions } from '../page-rules.ts'
import { copyProject } from './project-copy.ts'
import { ARABIC, addEdition } from './pseudo-edition.ts'

const ROOT = join(import.meta.dirname, '../..')
const COPY = join(ROOT, '.cache/second-mission')
const ORIGIN = 'https://exampleland.example.org'
const SITE = join(distFolders(COPY).current, 'site')

let manifest: SiteManifest
let pages: (ReadPage & { readonly html: string })[]

beforeAll(() => {
  copyProject('second-mission')
  cpSync(join(ROOT, 'docs/starter'), join(COPY, 'docs/starter'), { recursive: true })
  cpSync(join(ROOT, 'content/README.md'), join(COPY, 'content/README.md'))
  run('scripts/new.ts', '--mission')
  addEdition(COPY, ARABIC)
  run('scripts/build.ts')
  manifest = readManifest(distFolders(COPY).current)
  pages = manifest.files
    .filter(({ type, status }) => type.startsWith('text/html') && status === 200)
    .map(({ path, file }) => {
      const html = readFileSync(join(SITE, file), 'utf8')
      return { path, html, document: new JSDOM(html).window.document }
    })
}, 240_000)

afterAll(() => rmSync(COPY, { recursive: true, force: true }), 60_000)

function run(script: string, ...parameters: string[]): void {
  const { CONTENT_DIR: _, ...given } = process.env
  const env: NodeJS.ProcessEnv = { ...given, NODE_ENV: 'production', SITE_ORIGIN: ORIGIN }
  const command = ['scripts/run-bundled.mjs', script, ...parameters]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: COPY, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${script} ended with ${status}:\n${stdout}\n${stderr}`)
}

function pageAt(path: string) {
  const page = pages.find((known) => known.path === path)
  if (!page) throw new Error(`There is no page ${path}`)
  return page
}

test('begins with the guide in the new folder, and the content before beside it, which is not written over', () => {
  expect(existsSync(join(COPY, 'content/README.md'))).toBe(true)
  expect(existsSync(join(COPY, 'content-before/fa/home.md'))).toBe(true)
  expect(() => run('scripts/new.ts', '--mission')).toThrow('There is already content-before: delete it')
})

test('has the same pages in both editions, each with its language and direction', () => {
  const said = pages.map(({ path, document: { documentElement } }) => [path, documentElement.lang, documentElement.dir])
  const [arabic, english] = [true, false].map((isArabic) =>
    said.filter(([path]) => /^\/ar(?:\/|$)/.test(path ?? '') === isArabic),
  )
  expect(english?.length).toBeGreaterThan(20)
  expect(english).toEqual(english?.map(([path]) => [path, 'en', 'ltr']))
  expect(arabic).toEqual(english?.map(([path]) => [`/ar${path}`.replace(/\/$/, ''), 'ar', 'rtl']))
})

test.each(Object.entries(PAGE_RULES))('each page %s', (_, rule) => {
  expect(pages.filter((page) => !rule(page, ORIGIN)).map(({ path }) => path)).toEqual([])
})

test('each page has a title of its own, links that lead somewhere, its counterpart, and valid HTML', async () => {
  expect(sharedTitles(pages)).toEqual([])
  expect(brokenLinks(pages, manifest)).toEqual([])
  expect(unpairedEditions(pages)).toEqual([])
  expect(await htmlFaults(pages)).toEqual([])
})

test('is accessible', async () => {
  const browser = await chromium.launch(await screenBrowserOptions())
  try {
    for (const path of ['/', '/ar', '/news/opening', '/ar/news/opening']) {
      const page = await browser.newPage()
      await page.route('**', (route) => route.abort())
      await page.route(ORIGIN + path, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageAt(path).html }),
      )
      await page.goto(ORIGIN + path)
      expect(await violations(page), path).toEqual([])
      await page.close()
    }
  } finally {
    await browser.close()
  }
})

test('says its own name, host and map, and has its own star', () => {
  const { document } = pageAt('/')
  expect(document.title).toContain('in Exampleland')
  expect(document.querySelector('.not-official')).toBeNull()
  // Two hexagons: a star of twelve points.
  expect(document.querySelector('header svg path')?.getAttribute('d')).toMatch(/^(?:M[-\d. ]{30,}z){2}M/)
  expect(document.querySelector('.locator-map')?.textContent).toContain('Northport')
})

test('no file of it, and no name of a file, knows the mission this code was written for', () => {
  const names = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => /\.(?:html|json|jsonld|xml|txt|svg|csv|webmanifest|bib|ris)$/.test(name))
  expect(files.length).toBeGreaterThan(100)
  const wrong = files.filter((name) =>
    /\biran|tehran|\bafghan(?!i\b)|ایران|تهران/i.test(readFileSync(join(SITE, name), 'utf8')),
  )
  expect([...wrong, ...names.filter((name) => /iran/i.test(name))]).toEqual([])
})
