/**
 * Builds of a small site with texts in it that nobody may see, yet or any more: a minute before the hour not one byte of
 * what is published or served from may tell of them, packed or not; after the hour those that waited are everywhere.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LOCALES } from '../../lib/i18n/locales.ts'
import { startSite } from '../built/serve-site.ts'
import { textsIn } from './open-file.ts'
import { CODE, DRAFT, EMBARGOED, PERSIAN, PLANTED, PUBLIC, REASON, WITHDRAWN } from './planted-texts.ts'
import { copyProject } from './project-copy.ts'

const COPY = join(import.meta.dirname, '../../.cache/leak-check')
const PICTURE = join(import.meta.dirname, '../fixtures/site/en/news/test-card.jpg')

/** A minute before the hour of the embargo, and the hour. */
const [BEFORE, HOUR] = ['2999-01-01T05:29:59Z', '2999-01-01T05:30:00Z']
const TOLD = 'quaggatold'

function plant() {
  copyProject('leak-check')
  for (const locale of LOCALES)
    for (const { name, text } of PLANTED) writeFileSync(join(COPY, 'content', locale, 'news', `${name}.md`), text)
  for (const word of [EMBARGOED, WITHDRAWN]) {
    copyFileSync(PICTURE, join(COPY, `content/en/news/${word}-card.jpg`))
    writeFileSync(join(COPY, `content/en/news/${word}-programme.csv`), `title\n${word}\n`)
  }
}

const HAS_GIT = !spawnSync('git', ['--version']).error

/** A history of two changes of a page; the second also brought what is embargoed. */
function commit() {
  const git = (...parameters: string[]) =>
    execFileSync('git', ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', ...parameters], { cwd: COPY })
  git('init', '--quiet')
  git('add', 'content/en/who-we-are')
  git('commit', '--quiet', '-m', `Begin ${EMBARGOED}\n\nReaders: We begin ${TOLD}.`)
  appendFileSync(join(COPY, 'content/en/who-we-are/index.md'), '\n')
  git('add', 'content/en/who-we-are', `content/en/news/${EMBARGOED}.md`)
  git('commit', '--quiet', '-m', `Prepare ${EMBARGOED}\n\nReaders: We prepare ${EMBARGOED}.`)
}

/** The copy builds its own content, at a moment of its own. */
function settings(moment: string): NodeJS.ProcessEnv {
  const { CONTENT_DIR: _, ...env } = process.env
  return { ...env, NODE_ENV: 'production', SITE_NOW: moment }
}

interface Site {
  /** Files of the build, and those of Next that the server needs. */
  readonly files: readonly { readonly path: string; readonly texts: readonly string[] }[]
  /** What the build told. */
  readonly log: string
  /** Answers of the running server. */
  readonly answers: Readonly<Record<'verify' | 'search', string>>
}

async function buildAt(moment: string): Promise<Site> {
  const log = execFileSync(process.execPath, ['scripts/run-bundled.mjs', 'scripts/build.ts'], {
    cwd: COPY,
    env: settings(moment),
    encoding: 'utf8',
    stdio: 'pipe',
  })
  const { origin, stop } = await startSite(COPY, settings(moment))
  const ask = async (path: string) => (await fetch(origin + path, { headers: { connection: 'close' } })).text()
  const answers = {
    verify: await ask(`/take-action/verify?q=${CODE}`),
    search: await ask(`/search?q=${EMBARGOED}`),
  }
  await stop()
  return {
    log,
    files: filesOf('dist/current/'),
    answers,
  }
}

function filesOf(folder: string): Site['files'] {
  return readdirSync(join(COPY, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(COPY.length), texts: [...textsIn(path, readFileSync(path))] }))
}

/** A word as it may stand in HTML, JSON and addresses. */
function spellings(word: string): string[] {
  const escaped = (write: (unit: string) => string) => [...word].map(write).join('')
  const code = (unit: string) => unit.charCodeAt(0).toString(16).padStart(4, '0')
  return [
    word,
    encodeURIComponent(word),
    escaped((unit) => `\\u${code(unit)}`),
    escaped((unit) => `&#x${code(unit).replace(/^0+/, '')};`),
    escaped((unit) => `&#${unit.charCodeAt(0)};`),
  ]
}

function filesWith({ files }: Site, word: string): string[] {
  const needles = spellings(word)
  const has = (text: string) => needles.some((needle) => text.includes(needle))
  return files.filter(({ path, texts }) => has(path) || texts.some(has)).map(({ path }) => path)
}

/** Where a press release stands, by the end of the file's name. */
const everywhere = (slug: string) => [
  ...['', '.br', '.gz'].flatMap((packed) => [`/news/${slug}.html${packed}`, `/fa/news/${slug}.html${packed}`]),
  ...[`/news/${slug}.json`, `/news/${slug}.txt`, '/news.html', '/fa/news.html', '/news.json', '/sitemap.xml'],
  ...['/news/feed.xml', '/news/atom.xml', '/news/feed.json', '/news/topic/health/feed.xml', '/our-work/health.html'],
  ...['/llms.txt', 'snapshot/en.json', 'snapshot/fa.json', '.zip'],
]

function missingIn(site: Site, word: string, slug = word): string[] {
  const found = filesWith(site, word)
  return everywhere(slug).filter((end) => !found.some((path) => path.endsWith(end)))
}

describe('texts that nobody may see, yet or any more', () => {
  let before: Site
  let after: Site

  beforeAll(async () => {
    plant()
    if (HAS_GIT) commit()
    before = await buildAt(BEFORE)
    after = await buildAt(HOUR)
  }, 900_000)

  afterAll(() => rmSync(COPY, { recursive: true, force: true }))

  test('the test would see them: the public text beside them is everywhere', () => {
    expect(missingIn(before, PUBLIC)).toEqual([])
  })

  test.each([DRAFT, EMBARGOED, PERSIAN, CODE])('%s stands in no file a second before the hour', (word) => {
    expect(filesWith(before, word)).toEqual([])
  })

  test('of a withdrawn text not one word is left in any file; the reason stands in its place', () => {
    for (const site of [before, after]) {
      expect(filesWith(site, WITHDRAWN)).toEqual([])
      // They recommend texts; a copy of the site holds its pages as they are.
      const others = ['/sitemap.xml', '/our-work/health.html', '/llms.txt']
      expect(missingIn(site, REASON, 'taken-back')).toEqual(others)
    }
  })

  test('the server that runs then knows nothing of them either', () => {
    expect(before.answers.verify).toContain('This code is not known')
    for (const answer of Object.values(before.answers)) expect(answer).not.toContain(`/news/${EMBARGOED}`)
  })

  test('at the hour the embargoed text is everywhere', () => {
    expect(missingIn(after, EMBARGOED)).toEqual([])
    const [correctionFeed, kit] = [filesWith(after, `new ${EMBARGOED}`), filesWith(after, `${EMBARGOED}-programme.csv`)]
    expect(correctionFeed.some((path) => path.endsWith('/corrections/feed.xml'))).toBe(true)
    expect(kit.some((path) => path.endsWith('.zip'))).toBe(true)
    for (const answer of Object.values(after.answers)) expect(answer).toContain(`/news/${EMBARGOED}`)
  })

  test('the draft is still nowhere', () => {
    expect(filesWith(after, DRAFT)).toEqual([])
  })

  test.skipIf(!HAS_GIT)('what its authors tell of a change waits for the texts that the change touched', () => {
    const page = '/who-we-are.html'
    expect(filesWith(before, TOLD).some((path) => path.endsWith(page))).toBe(true)
    expect(filesWith(after, `We prepare ${EMBARGOED}`).some((path) => path.endsWith(page))).toBe(true)
    expect(filesWith(after, `Prepare ${EMBARGOED}`)).toEqual([])
  })
})
