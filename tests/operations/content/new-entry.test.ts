import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newEntryFiles } from '../../../lib/content/authoring/new-entry.ts'
import { questionsFor } from '../../../lib/content/authoring/new-questions.ts'
import { checkContent } from '../../../lib/content/check/check-content.ts'
import { readContent } from '../../../lib/content/load.ts'
import { formatProblem } from '../../../lib/content/read/content-error.ts'
import { fixtureSite, PERSIAN } from '../../unit/content/fixture-site.ts'

const ROOT = join(import.meta.dirname, '../../..')
const NOW = new Date('2026-11-22T00:00:00Z')

const COMMON = ['--editions', 'fa,en', '--title', 'A title: “quoted” # and more', '--summary', 'A summary.']
const PERSIAN_WORDS = ['--title-fa', 'یک عنوان', '--summary-fa', 'یک خلاصه.']
const CONTACT = [
  ...['--contact-name', 'Example Person', '--contact-role', 'Press officer', '--contact-email', 'press@example.org'],
  ...['--contact-name-fa', 'نام نمونه', '--contact-role-fa', 'مسئول رسانه'],
]
const DATE = ['--date', '2026-12-01']

const NEWS = ['--type', 'news', '--editions', 'en', '--slug', 'x', '--title', 'T', '--summary', 'S', ...DATE]

let site: ReturnType<typeof fixtureSite>
beforeEach(() => {
  site = fixtureSite(PERSIAN)
})
afterEach(() => site.remove())

/** Runs the command as an editor would, without a screen to ask on. */
function run(...flags: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/run-bundled.mjs', 'scripts/new.ts', ...flags], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: site.root },
  })
  return { status, stdout, stderr }
}

const errors = () =>
  checkContent(site, NOW)
    .filter(({ severity }) => severity === 'error')
    .map(formatProblem)

describe('npm run new', () => {
  test.each([
    ['press-release', 'a-release', 'news/a-release.md', [...DATE, ...CONTACT]],
    ['news', 'a-report', 'news/a-report.md', DATE],
    ['story', 'a-story', 'news/a-story.md', [...DATE, '--byline', 'Somebody', '--byline-fa', 'کسی']],
    ['page', 'a-page', 'who-we-are/a-page.md', ['--section', 'who-we-are']],
    ['page', 'another-page', 'another-page.md', ['--section', 'none']],
  ])('writes a %s in both editions that passes the check as a draft', (type, slug, path, more) => {
    const { status, stdout, stderr } = run('--type', type, '--slug', slug, ...COMMON, ...PERSIAN_WORDS, ...more)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain(`Written: content/en/${path}\nWritten: content/fa/${path}\nNext: `)
    expect(errors()).toEqual([])
    for (const edition of ['en', 'fa'])
      expect(readFileSync(join(site.root, edition, path), 'utf8')).toContain('\ndraft: true\n')
  })

  test('writes the place, the topics and the sources into both editions, and the check misses nothing of them', () => {
    const keys = ['--place', 'tehran', '--topics', 'returns, health', '--sources', 'example']
    const words = [...COMMON, ...PERSIAN_WORDS, ...DATE, ...CONTACT]
    const { status, stderr } = run('--type', 'press-release', '--slug', 'a-release', ...words, ...keys)
    expect([status, stderr]).toEqual([0, ''])
    for (const edition of ['en', 'fa'])
      expect(readFileSync(join(site.root, edition, 'news/a-release.md'), 'utf8')).toMatch(
        /\nplace: tehran\n[\s\S]*\ntopics:\n {2}- returns\n {2}- health\nsources:\n {2}- example\n/,
      )
    const missed = checkContent(site, NOW).filter(({ field }) => ['place', 'topics', 'sources'].includes(field ?? ''))
    expect(missed).toEqual([])
  })

  test('never overwrites, not even the file of one edition', () => {
    const path = join(site.root, 'en/news/opening.md')
    const before = readFileSync(path, 'utf8')
    const { status, stderr } = run('--type', 'news', '--slug', 'opening', ...COMMON, ...PERSIAN_WORDS, ...DATE)
    expect([status, stderr]).toEqual([
      1,
      'Nothing was written. There is already content/en/news/opening.md, content/fa/news/opening.md\n',
    ])
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  test.each([
    [['--type', 'leaflet'], '--type '],
    [['--type', 'page', '--editions', 'en,de'], '--editions is not a list of editions'],
    [['--type', 'page', '--editions', 'en', '--slug', '../escape'], '--slug is not a key'],
    [['--type', 'page', '--editions', 'en', '--slug', 'search'], '--slug is an address the site itself uses'],
    [['--type', 'programme', '--editions', 'en', '--slug', 'unheard-of'], 'is no programme of content/taxonomy.yml'],
    [
      ['--type', 'news', '--editions', 'en', '--slug', 'x', '--title', 'T', '--summary', 'S', '--date', 'soon'],
      '--date is not a date',
    ],
    [['--type', 'news', '--editions', 'en', '--slug', 'x'], '--title is missing: Headline'],
    [
      ['--type', 'news', '--editions', 'en', '--slug', 'x', '--title', 'It opens.'],
      '--title ends with a full stop: delete it',
    ],
    [
      [...NEWS, '--place', 'teheran'],
      '--place has a key that is not known: “teheran”. Did you mean one of these?\n  tehran ',
    ],
    [
      [...NEWS, '--topics', 'health,helth'],
      '--topics has a key that is not known: “helth”. Did you mean one of these?\n  health ',
    ],
    [[...NEWS, '--sources', 'body'], '--sources has a key that is not known: “body”. Write a few letters of its name'],
    [
      [...NEWS, '--sources', 'source'],
      '--sources has a key that is not known: “source”. Did you mean one of these?\n  example                   An example source',
    ],
    [['--colour', 'blue'], 'There is no option --colour'],
  ])('says what is wrong with %j', (flags, message) => {
    const { status, stderr } = run(...flags)
    expect(status).toBe(1)
    expect(stderr).toContain(message)
  })
})

describe('the questions about keys', () => {
  test('show the keys there are in the words of the edition', () => {
    const { content } = readContent(site)
    if (!content) throw new Error('The fixture site does not load')
    const shown = questionsFor('press-release', ['fa'], content).flatMap(({ name, choices }) =>
      choices ? [[name, choices[0]]] : [],
    )
    const words = content.labels.fa
    expect(shown).toEqual([
      ['place', { key: 'tehran', label: words?.places['tehran'] }],
      ['topics', { key: 'health', label: words?.topics['health'] }],
      ['sources', { key: 'example', label: 'An example source' }],
    ])
    expect(words?.topics['health']).toMatch(/\p{Script=Arabic}/u)
  })

  test('take nothing for an answer, and one place only', () => {
    const { content } = readContent(site)
    if (!content) throw new Error('The fixture site does not load')
    const { taxonomy } = content
    const places = taxonomy.places.flatMap((place) => [place, { ...place, key: 'mashhad' }])
    const known = { ...content, taxonomy: { ...taxonomy, places } }
    const questions = questionsFor('news', ['en'], known).filter(({ choices }) => choices)
    expect(questions.map(({ fault }) => fault(''))).toEqual([undefined, undefined, undefined])
    expect(questions[0]?.fault('mashhad')).toBeUndefined()
    expect(questions[0]?.fault('mashhad, tehran')).toBe('is more than one key. Write one')
  })
})

describe('a new file', () => {
  test('gets the next free release code of its year, and a translation that of its original', () => {
    const { content } = readContent(site)
    const request = { type: 'news', section: 'none', editions: ['en', 'fa'] } as const
    const answers = { title: 'T', summary: 'S.', 'title-fa': 'ع', 'summary-fa': 'خ.', date: '2026-12-01' }
    const files = newEntryFiles({ ...request, slug: 'x', answers }, content?.entries ?? [])
    expect(files.map(({ text }) => /code: (.*)/.exec(text)?.[1])).toEqual(['IOM-IR-2026-001', 'IOM-IR-2026-001'])
  })

  test('keeps any headline as it was typed', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 100 })
      .filter((text) => /^\S(?:.*\S)?$/u.test(text))
    fc.assert(
      fc.property(words, (title) => {
        const request = {
          type: 'page',
          slug: 'x',
          section: 'none',
          editions: ['en'],
          answers: { title, summary: 'S.' },
        } as const
        expect(() => newEntryFiles(request, [])).not.toThrow()
      }),
    )
  })
})
