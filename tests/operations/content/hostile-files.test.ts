import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkContent } from '../../../lib/content/check/check-content.ts'
import { readContent } from '../../../lib/content/load.ts'
import { formatProblem } from '../../../lib/content/read/content-error.ts'
import { listFiles } from '../../../lib/content/read/read-text.ts'
import { fixtureSite } from '../../unit/content/fixture-site.ts'

const NOW = new Date('2026-11-22T00:00:00Z')
const PAGE = '---\ntitle: A page\nsummary: A summary.\n---\nWords.\n'

/** What the check says of a sound site with one more page of these bytes. */
function check(
  bytes: Buffer | string,
  place = (root: string) => writeFileSync(join(root, 'en/extra.md'), bytes),
): string {
  const site = fixtureSite()
  place(site.root)
  const text = checkContent(site, NOW).map(formatProblem).join('\n')
  site.remove()
  return text
}

describe('files nobody meant to write are refused with their reason', () => {
  test('bytes that are not UTF-8', () => {
    expect(check(Buffer.concat([Buffer.from('---\ntitle: A'), Buffer.from([0xe9, 0xff]), Buffer.from(PAGE)]))).toBe(
      'content/en/extra.md:2:1 error: is not saved as UTF-8 → save it again with the encoding UTF-8',
    )
  })

  test('a table that is a link to nowhere', () => {
    const link = (root: string) => symlinkSync(join(root, 'gone.csv'), join(root, 'en/link.csv'))
    expect(check('', link)).toMatch(/^content\/en\/link\.csv:1:1 error: is a link that leads nowhere/m)
  })

  test('a NUL byte', () => {
    expect(check(PAGE.replace('Words', 'Wor\0ds'))).toMatch(/^content\/en\/extra\.md:5:4 error: has a NUL byte/m)
  })

  test.each([
    ['Markdown', 'en/extra.md', PAGE.replace('Words', 'Wor\u202Eds'), 5],
    ['YAML', 'channels.yml', '- host: example.org\n  name: { en: Wor\u202Eds }\n', 2],
    ['a table', 'data/notes.csv', 'year,people\n2023,5\u202E\n', 2],
    ['a file for the media', 'en/news/notes.txt', 'Wor\u202Eds\n', 1],
  ])('a sign that turns the direction, in %s', (_, path, text, line) => {
    const place = (root: string) => {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    expect(check('', place)).toContain(`content/${path}:${line}:`)
    expect(check('', place)).toMatch(/error: has a right-to-left override/)
  })

  test('a file of 10 MB', () => {
    expect(check(PAGE + 'word '.repeat(2_000_000))).toMatch(/is larger than 1 MB/)
  })

  test('a link out of the content folder', () => {
    const text = check('', (root) => symlinkSync('/etc/hostname', join(root, 'en/extra.md')))
    expect(text).toMatch(/^content\/en\/extra\.md:1:1 error: is a link to a place outside the content folder/)
  })

  test('a link to nothing', () => {
    expect(check('', (root) => symlinkSync('nowhere.md', join(root, 'en/extra.md')))).toMatch(
      /is a link that leads nowhere/,
    )
  })

  test('YAML aliases that would explode', () => {
    const bomb = Array.from({ length: 20 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`)
    expect(check(`---\na0: &a0 [x]\n${bomb.join('\n')}\n---\nWords.\n`)).toMatch(/a value begins with & or \*/)
  })
})

describe('what editors on other systems save is accepted', () => {
  test.each([
    ['a byte-order mark', `\uFEFF${PAGE}`],
    ['CRLF line ends', PAGE.replaceAll('\n', '\r\n')],
    ['spaces after the hyphens', PAGE.replaceAll('---\n', '---  \n')],
  ])('%s', (_, text) => {
    expect(check(text)).toBe('')
  })

  test('values stay as typed: no numbers, dates or yes/no are guessed', () => {
    const site = fixtureSite()
    writeFileSync(join(site.root, 'en/extra.md'), '---\ntitle: 014\nsummary: no\n---\nWords.\n')
    const page = readContent(site).content?.entries.find(({ path }) => path === '/extra')
    site.remove()
    expect(page?.data).toMatchObject({ title: '014', summary: 'no' })
  })
})

test('front matter in JavaScript is never executed', () => {
  check('---js\n{ title: (globalThis.executed = true) }\n---\nWords.\n')
  check('---javascript\n{ title: (globalThis.executed = true) }\n---\nWords.\n')
  expect(Reflect.has(globalThis, 'executed')).toBe(false)
})

test('files saved on Windows, with its line ends and its mark at the start, are read like all others', () => {
  const asOnWindows = (root: string) => {
    for (const path of listFiles({ root, name: 'content' }).filter((name) => /\.(md|yml|csv)$/.test(name))) {
      const text = readFileSync(join(root, path), 'utf8')
      writeFileSync(join(root, path), `\uFEFF${text.replaceAll('\n', '\r\n')}`)
    }
  }
  const site = fixtureSite()
  const asCommitted = checkContent(site, NOW).map(formatProblem).join('\n')
  site.remove()
  expect(check('', asOnWindows)).toBe(asCommitted)
})
