/**
 * A build of the whole site with texts in it that nobody may see yet. Not one byte of what is published may tell of
 * them, packed or not.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LOCALES } from '../../lib/i18n/locales.ts'

const ROOT = join(import.meta.dirname, '../..')
const COPY = join(ROOT, '.cache/leak-check')
const LINKED = ['app', 'components', 'lib', 'public', 'server', 'scripts', 'node_modules']
const COPIED = ['next.config.ts', 'package.json', 'package-lock.json', 'postcss.config.mjs', 'tsconfig.json']

/** Words that stand in no other text. */
const DRAFT = 'quaggadraft'
const EMBARGOED = 'quaggaembargo'
const PERSIAN = 'گورخرپنهان'
const PUBLIC = 'quaggapublic'

function item(word: string, field: string): string {
  return `---
title: A text about ${word} and ${PERSIAN.replace('پنهان', field === '' ? 'آشکار' : 'پنهان')}
summary: It tells of ${word}.
kind: news
date: 2026-01-01
dateMeaning: published
topics: [health]
programmes: [health]
places: [tehran]
sources: [iom-iran-about]
${field}---

It tells of ${word} at length.

## More of ${word}

And more.
`
}

const PLANTED = [
  { name: 'quagga-draft', text: item(DRAFT, 'draft: true\n') },
  { name: 'quagga-embargo', text: item(EMBARGOED, 'embargoUntil: 2999-01-01T09:00+03:30\n') },
  { name: 'quagga-public', text: item(PUBLIC, '') },
]

function plant() {
  rmSync(COPY, { recursive: true, force: true })
  mkdirSync(join(COPY, '.cache'), { recursive: true })
  // Links, not copies: a build writes into none of these folders.
  for (const name of LINKED) execFileSync('cp', ['-al', join(ROOT, name), join(COPY, name)])
  for (const name of ['compressed', 'pictures', 'share-pictures'].filter((each) =>
    existsSync(join(ROOT, '.cache', each)),
  ))
    execFileSync('cp', ['-al', join(ROOT, '.cache', name), join(COPY, '.cache', name)])
  for (const name of COPIED) copyFileSync(join(ROOT, name), join(COPY, name))
  cpSync(join(ROOT, 'content'), join(COPY, 'content'), { recursive: true })
  for (const locale of LOCALES)
    for (const { name, text } of PLANTED) writeFileSync(join(COPY, 'content', locale, 'news', `${name}.md`), text)
}

/** The copy builds its own content, at this moment. */
function withoutSettings({ CONTENT_DIR: _, SITE_NOW: __, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return env
}

/** Every published file as text, unpacked. */
function published(): { path: string; text: string }[] {
  const build = join(COPY, 'dist/current/')
  return readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return { path, text: unpack(path, readFileSync(path)).toString('utf8') }
    })
}

function unpack(path: string, bytes: Buffer): Buffer {
  if (path.endsWith('.br')) return brotliDecompressSync(bytes)
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

describe('a draft and an embargoed text', () => {
  let files: { path: string; text: string }[]

  beforeAll(() => {
    plant()
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
      cwd: COPY,
      env: { ...withoutSettings(process.env), NODE_ENV: 'production' },
      stdio: 'pipe',
    })
    files = published()
  }, 600_000)

  afterAll(() => rmSync(COPY, { recursive: true, force: true }))

  const filesWith = (word: string) =>
    files
      .filter(({ path, text }) => path.includes(word) || text.includes(word))
      .map(({ path }) => path.replace(COPY, ''))

  test('the test would see them: the public text beside them is everywhere', () => {
    const found = filesWith(PUBLIC)
    for (const end of [
      'sitemap.xml',
      'quagga-public.html',
      'quagga-public.html.br',
      'quagga-public.html.gz',
      'quagga-public.json',
      'quagga-public.txt',
      'news/feed.xml',
      'news/atom.xml',
      'news/feed.json',
      'news.json',
      'llms.txt',
      'search/en.json',
      'search/fa.json',
    ])
      expect(
        found.concat(filesWith('quagga-public')).some((path) => path.endsWith(end)),
        end,
      ).toBe(true)
  })

  test.each([DRAFT, EMBARGOED, PERSIAN, 'quagga-draft', 'quagga-embargo'])('%s stands in no file', (word) => {
    expect(filesWith(word)).toEqual([])
  })
})
