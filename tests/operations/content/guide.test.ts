import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { jsonSchemas, type SchemaName, schemaFile } from '../../../lib/content/authoring/json-schemas.ts'
import { checkContent } from '../../../lib/content/check/check-content.ts'
import { parseEntry } from '../../../lib/content/entries/parse-entry.ts'
import { loadContent, readContent } from '../../../lib/content/load.ts'
import { formatProblem, Problems } from '../../../lib/content/read/content-error.ts'
import type { ContentFolder } from '../../../lib/content/read/read-text.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'

const ROOT = join(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** Every fenced example of the guide: its language, the file (or `field`) it is for, its text. */
const EXAMPLES = [...read('content/README.md').matchAll(/^```(markdown|yaml|csv) (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', place = '', text = '']) => ({ language, place, text }),
)
const FILES = EXAMPLES.filter(({ language }) => language === 'markdown')
const DATA = EXAMPLES.filter(({ language, place }) => language !== 'markdown' && place !== 'field')
const FIELDS = EXAMPLES.filter(({ place }) => place === 'field')

const parent = mkdtempSync(join(tmpdir(), 'guide-'))
afterAll(() => rmSync(parent, { recursive: true }))

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)

/** What an editor would underline. */
function faults(name: SchemaName, value: unknown): unknown {
  const validate = ajv.compile(JSON.parse(read(`content/${schemaFile(name)}`)))
  return validate(value) ? [] : validate.errors
}

const frontMatter = (text: string): unknown => parse(text.split(/^---$/m)[1] ?? '')

function kindOf(path: string): SchemaName {
  if (path.includes('/news/')) return 'news'
  return path.includes('/our-work/') && !path.endsWith('/index.md') ? 'programme' : 'page'
}

describe('the JSON Schemas for editors', () => {
  test.each(jsonSchemas(read('lib/content/schema/schema.ts')))(
    '$name is as the site reads files; else run: npm run schemas',
    ({ name, schema }) => {
      expect(read(`content/${schemaFile(name)}`)).toBe(`${JSON.stringify(schema, null, 2)}\n`)
    },
  )

  test('explain the fields in the words of the schema', () => {
    const news = JSON.parse(read(`content/${schemaFile('news')}`))
    expect(news.properties.title.description).toMatch(/^The headline/)
    expect(news.properties.code.description).toMatch(/^The release code/)
  })

  test.each(['sources', 'taxonomy', 'redirects', 'figures', 'channels', 'false-messages'] as const)(
    'hold for content/%s.yml',
    (name) => {
      expect(faults(name, parse(read(`content/${name}.yml`)))).toEqual([])
    },
  )

  test('refuse a field that does not exist', () => {
    expect(faults('news', { title: 'T', mood: 'good' })).not.toEqual([])
  })
})

describe('the guide', () => {
  test('has an example of every kind of text', () => {
    const kinds = FILES.map(({ place, text }) => /^kind: (.*)$/m.exec(text)?.[1] ?? kindOf(place))
    expect(kinds.toSorted()).toEqual(['news', 'page', 'press-release', 'programme', 'story'])
    expect(FIELDS.length).toBeGreaterThan(2)
  })

  test.each(FILES)('$place is sound for the site and for editors', ({ place, text }) => {
    const problems = new Problems()
    expect(parseEntry(place, text, place, problems)).toBeDefined()
    expect(problems.list).toEqual([])
    expect(faults(kindOf(place), frontMatter(text))).toEqual([])
  })

  test.each(FIELDS)('a field can be put into a file: $text', ({ text: field }) => {
    const [release] = FILES
    const text = (release?.text ?? '').replace('draft: true\n', field)
    const problems = new Problems()
    expect(parseEntry('en/news/x.md', text, 'x', problems)).toBeDefined()
    expect(problems.list).toEqual([])
    expect(faults('news', frontMatter(text))).toEqual([])
  })

  test('all its examples together pass the check on the real content', () => {
    const errors = checkContent(contentWithExamples(), new Date('2026-11-22T00:00:00Z'))
      .filter(({ severity }) => severity === 'error')
      .filter(({ file }) => [...FILES, ...DATA].some(({ place }) => file === `content/${place}`))
    expect(errors.map(formatProblem)).toEqual([])
  })

  test.each(['datasets', 'figures'] as const)('shows how one of the %s comes into every edition', (kind) => {
    const known = new Set(loadContent()[kind].map(({ id }) => id))
    const added = readContent(contentWithExamples()).content?.[kind].filter(({ id }) => !known.has(id))
    expect(added?.map(({ editions }) => Object.keys(editions))).toEqual([LOCALES])
  })
})

/** The real content with the examples in it: whole files as they are, lines for files that are there added to them. */
function contentWithExamples(): ContentFolder {
  const root = join(parent, 'content')
  cpSync(join(ROOT, 'content'), root, { recursive: true })
  for (const { place, text, language } of [...FILES, ...DATA]) {
    const file = join(root, place)
    mkdirSync(dirname(file), { recursive: true })
    const isAdded = language === 'yaml' && existsSync(join(ROOT, 'content', place))
    writeFileSync(file, isAdded ? stringify(merged(plain(read(`content/${place}`)), plain(text))) : text)
  }
  return { root, name: 'content' }
}

/** YAML as the site reads it: every scalar is text. */
const plain = (text: string): unknown => parse(text, { schema: 'failsafe' })

/** Items behind items, lines of a group among its lines. */
function merged(present: unknown, added: unknown): unknown {
  if (Array.isArray(present) && Array.isArray(added)) return [...present, ...added]
  if (!isGroup(present) || !isGroup(added)) return added
  return {
    ...present,
    ...Object.fromEntries(Object.entries(added).map(([key, value]) => [key, merged(present[key], value)])),
  }
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
