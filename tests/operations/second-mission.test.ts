/**
 * Another mission is another content folder. Here a copy of the project gets the one that `npm run new -- --mission` writes,
 * with a second edition that reads from right to left, is built, and must be a whole site that knows nothing of this one.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { distFolders } from '../../server/dist-folders.ts'
import { readManifest, type SiteManifest } from '../../server/manifest.ts'
import { HTML_RULES } from '../html-rules.ts'
import { copyProject } from './project-copy.ts'
import { messageFile } from './pseudo-edition.ts'

const ROOT = join(import.meta.dirname, '../..')
const COPY = join(ROOT, '.cache/second-mission')
const CONTENT = join(COPY, 'content')
const ORIGIN = 'https://exampleland.example.org'
const SITE = join(distFolders(COPY).current, 'site')

/** English in Arabic letters: nobody takes it for a translation. */
const LETTERS = Object.fromEntries(
  Array.from('abcdefghijklmnopqrstuvwxyz', (letter, index) => [letter, 'ابثدهفغحيجكلمنوپقرستعڤوخيز'[index] ?? letter]),
)
const ROW = `  ar: {
    name: 'العربية',
    prefix: '/ar',
    dir: 'rtl',
    tag: 'ar',
    intl: 'ar-EG',
    calendar: 'gregory',
    openGraph: 'ar_AR',
    messages: ar,
  },
`
const NAMES = `  ar:
    organisation: المنظمة الدولية للهجرة
    name: المنظمة الدولية للهجرة في بلد المثال
    shortName: المنظمة في بلد المثال
    brand: المنظمة الدولية للهجرة
    inText: المنظمة الدولية للهجرة في بلد المثال
    mission: البعثة في جمهورية المثال
    country: جمهورية المثال
    countryShort: بلد المثال
    regionalOffice: المكتب الإقليمي لبلدان المثال
    description: أخبار وبرامج البعثة في بلد المثال.
`

let manifest: SiteManifest

beforeAll(() => {
  copyProject('second-mission')
  cpSync(join(ROOT, 'docs/starter'), join(COPY, 'docs/starter'), { recursive: true })
  // The command is run on the site of this mission, whose content then goes.
  run('scripts/new.ts', '--mission', 'other')
  rmSync(CONTENT, { recursive: true })
  cpSync(join(COPY, 'other'), CONTENT, { recursive: true })
  addArabic()
  run('scripts/build.ts')
  manifest = readManifest(distFolders(COPY).current)
}, 240_000)

afterAll(() => rmSync(COPY, { recursive: true, force: true }), 60_000)

function run(script: string, ...parameters: string[]): void {
  const { CONTENT_DIR: _, ...given } = process.env
  const env: NodeJS.ProcessEnv = { ...given, NODE_ENV: 'production', SITE_ORIGIN: ORIGIN }
  const command = ['scripts/run-bundled.mjs', script, ...parameters]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: COPY, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${script} ended with ${status}:\n${stdout}\n${stderr}`)
}

/** As docs/add-an-edition.md says: a row, a message file, names, a folder. */
function addArabic(): void {
  const table = join(COPY, 'lib/i18n/locales.ts')
  const rows = readFileSync(table, 'utf8').replace('} as const satisfies', `${ROW}} as const satisfies`)
  writeFileSync(table, `import { ar } from './messages/ar.ts'\n${rows}`)
  writeFileSync(join(COPY, 'lib/i18n/messages/ar.ts'), messageFile('ar', LETTERS, 'text'))
  const file = join(CONTENT, 'mission.yml')
  const mission = readFileSync(file, 'utf8')
    .replace('\n# Angles', `${NAMES}\n# Angles`)
    .replace('{ en: Map of Exampleland }', '{ en: Map of Exampleland, ar: خريطة بلد المثال }')
    .replace('{ en: Example Sea }', '{ en: Example Sea, ar: بحر المثال }')
  writeFileSync(file, mission)
  cpSync(join(ROOT, 'tests/fixtures/arabic'), CONTENT, { recursive: true })
}

const isPage = ({ type }: SiteManifest['files'][number]) => type.startsWith('text/html')
const pages = () =>
  manifest.files.filter(isPage).map(({ path, file }) => ({ path, html: readFileSync(join(SITE, file), 'utf8') }))
const documentOf = (html: string) => new JSDOM(html).window.document

test('a folder that is there already is not written over', () => {
  expect(() => run('scripts/new.ts', '--mission', 'other')).toThrow('There is already other: name a folder that is new')
})

test('has its pages in both editions, each with its language and direction', () => {
  const said = Object.fromEntries(
    pages().map(({ path, html }) => {
      const { lang, dir } = documentOf(html).documentElement
      return [path, [lang, dir]]
    }),
  )
  expect(said).toMatchObject({
    '/': ['en', 'ltr'],
    '/news/opening': ['en', 'ltr'],
    '/who-we-are/contact': ['en', 'ltr'],
    '/ar': ['ar', 'rtl'],
    '/ar/news/opening': ['ar', 'rtl'],
  })
  expect(Object.keys(said).filter((path) => /^\/fa(?:\/|$)/.test(path))).toEqual([])
})

test('says its own name, host and map', () => {
  const home = documentOf(pages().find(({ path }) => path === '/')?.html ?? '')
  expect(home.title).toContain('in Exampleland')
  expect(home.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(`${ORIGIN}/`)
  expect(home.querySelector('.not-official')).toBeNull()
  expect(home.querySelector('.locator-map')?.textContent).toContain('Northport')
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

test('links only to addresses that exist, in the edition that has all its pages', () => {
  const known = new Set([...manifest.files.map(({ path }) => path), ...manifest.dynamic])
  const whole = pages().filter(({ path }) => !/^\/ar(?:\/|$)|\/404$/.test(path))
  const broken = whole.flatMap(({ path, html }) =>
    [...documentOf(html).querySelectorAll('a[href], link[href], img[src]')].flatMap((element) => {
      const url = new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', ORIGIN + path)
      return url.origin !== ORIGIN || known.has(url.pathname.replace(/(?<=.)\/$/, ''))
        ? []
        : [`${path} → ${url.pathname}`]
    }),
  )
  expect([...new Set(broken)]).toEqual([])
})

test('is valid HTML', async () => {
  const validator = new HtmlValidate(HTML_RULES)
  for (const { path, html } of pages()) {
    const report = await validator.validateString(html)
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path} ${ruleId} ${message}`)),
    ).toEqual([])
  }
})
