/**
 * A third edition is one row in the locale table, one message file, names in content/mission.yml and one content folder. Here a
 * copy of the project gets a made-up one, is built, and must be a whole site in three editions.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { distFolders } from '../../server/dist-folders.ts'
import { readManifest, type SiteManifest } from '../../server/manifest.ts'
import { copyProject } from './project-copy.ts'
import { ACCENTED, addEdition } from './pseudo-edition.ts'

const COPY = join(import.meta.dirname, '../../.cache/third-edition')

let manifest: SiteManifest

beforeAll(() => {
  copyProject('third-edition')
  addEdition(COPY, ACCENTED)
  // One page stays untranslated.
  rmSync(join(COPY, 'content/xx/who-we-are'), { recursive: true })
  build()
  manifest = readManifest(distFolders(COPY).current)
}, 240_000)

afterAll(() => rmSync(COPY, { recursive: true, force: true }), 60_000)

function build(): void {
  // The copy builds its own content.
  const { CONTENT_DIR: _, ...given } = process.env
  const env: NodeJS.ProcessEnv = { ...given, NODE_ENV: 'production', SITE_ORIGIN: 'https://example.org' }
  const script = ['scripts/run-bundled.mjs', 'scripts/build.ts']
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { cwd: COPY, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The copy was not built:\n${stdout}\n${stderr}`)
}

const html = (path: string) => {
  const file = manifest.files.find((known) => known.path === path)
  if (!file) throw new Error(`There is no page ${path}`)
  return readFileSync(join(distFolders(COPY).current, 'site', file.file), 'utf8')
}
const page = (path: string) => new JSDOM(html(path)).window.document

/** The other editions a page names, by language. */
function alternates(path: string): Record<string, string> {
  const links = [...page(path).querySelectorAll('link[rel=alternate][hreflang]')]
  return Object.fromEntries(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]))
}

describe('an edition added by a row, a file, its names and a folder', () => {
  test.each(['/xx', '/xx/news', '/xx/news/opening', '/xx/our-work/health', '/xx/news/topic/health'])(
    'has the page %s with its own language and direction',
    (path) => {
      const { documentElement } = page(path)
      expect([documentElement.lang, documentElement.dir]).toEqual(['en-XA', 'ltr'])
    },
  )

  test('is one of three in hreflang, to and fro, with x-default', () => {
    const triple = {
      en: 'https://example.org/news/opening',
      fa: 'https://example.org/fa/news/opening',
      'en-XA': 'https://example.org/xx/news/opening',
      'x-default': 'https://example.org/news/opening',
    }
    for (const prefix of ['', '/fa', '/xx']) expect(alternates(`${prefix}/news/opening`)).toEqual(triple)
  })

  test('is in the language switch of the others', () => {
    for (const prefix of ['', '/fa']) {
      const link = page(`${prefix}/news/opening`).querySelector('header nav a[hreflang="en-XA"]')
      expect(link?.getAttribute('href')).toBe('/xx/news/opening')
      expect(link?.textContent).toBe('Pséúdó')
    }
  })

  test('has no page, link or hreflang where it is not translated', () => {
    expect(manifest.files.some(({ path }) => path === '/xx/who-we-are')).toBe(false)
    expect(Object.keys(alternates('/who-we-are'))).not.toContain('en-XA')
    expect(page('/who-we-are').querySelector('a[hreflang="en-XA"]')).toBeNull()
  })

  test('is in the sitemap and has feeds of its own', () => {
    const paths = manifest.files.map(({ path }) => path)
    const sitemaps = paths.filter((path) => /sitemap.*\.xml$/.test(path)).map(html)
    expect(sitemaps.join()).toContain('https://example.org/xx/news/opening')
    expect(paths.filter((path) => path.startsWith('/xx/') && path.endsWith('.xml'))).not.toEqual([])
  })

  test('answers searches', () => {
    expect(manifest.dynamic).toContain('/xx/search')
  })

  test('says every word of the interface from its own message file', () => {
    const own = manifest.files.filter(({ path, type }) => path.startsWith('/xx') && type.startsWith('text/html'))
    const plain = own.flatMap(({ path }) => untranslated(html(path)).map((text) => `${path}: ${text}`))
    expect(own.length).toBeGreaterThan(8)
    expect([...new Set(plain)]).toEqual([])
  })
})

/** Texts with words but without a letter or bracket of the made-up language; dates and maps are named by `Intl`, and addresses are no words. */
function untranslated(source: string): string[] {
  const found: string[] = []
  const skipped: boolean[] = []
  const parser = new Parser({
    onopentag(name, { lang, dir }) {
      const isSkipped = ['head', 'script', 'time', 'svg', 'code', 'bdi'].includes(name)
      skipped.push(skipped.at(-1) === true || isSkipped || (name !== 'html' && Boolean(lang ?? dir)))
    },
    ontext(text) {
      const said = text.trim().replace(/^https?:\/\/\S+$/, '')
      if (!skipped.at(-1) && /[A-Za-z]{3}/.test(said) && !/[⟦⟧áéíóúñçÁÉÍÓÚ]/.test(said)) found.push(said)
    },
    onclosetag() {
      skipped.pop()
    },
  })
  parser.end(source)
  return found
}
