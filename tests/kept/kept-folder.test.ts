import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkContent } from '../../lib/content/check-content.ts'
import { openKeptFolder } from '../../lib/kept/kept-folder.ts'
import { keepMade, keepMadeWhile, setKeptResults } from '../../lib/kept/kept-results.ts'
import { fixtureSite } from '../content/fixture-site.ts'

const BROKEN = join(import.meta.dirname, '../fixtures/broken')

let parent: string
let folder: string

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'kept-'))
  folder = join(parent, 'deep/kept')
})

afterEach(() => {
  setKeptResults(undefined)
  rmSync(parent, { recursive: true })
})

/** Does something with what is kept, and keeps what is new. */
function inRun<Result>(version: string, act: () => Result): Result {
  const kept = openKeptFolder(folder, version)
  setKeptResults(kept)
  const result = act()
  kept.save()
  setKeptResults(undefined)
  return result
}

/** What a run makes of texts, and how many of them it had to read. */
function run(version: string, ...texts: string[]) {
  const make = vi.fn((text: string) => ({ letters: text.length, text }))
  const results = inRun(version, () => texts.map((text) => keepMade('count', text, make).letters))
  return { results, read: make.mock.calls.map(([text]) => text) }
}

const files = () => readdirSync(folder).map((name) => join(folder, name))

test('a text that stayed as it was is not read again, one that changed is', () => {
  expect(run('1', 'one', 'three')).toEqual({ results: [3, 5], read: ['one', 'three'] })
  expect(run('1', 'one', 'four')).toEqual({ results: [3, 4], read: ['four'] })
  expect(run('1', 'one', 'three', 'four')).toEqual({ results: [3, 5, 4], read: [] })
})

test('a text is read once in a run, however long it is and whatever is written in it', () => {
  const long = '"\n\u2028\u0000ی'.repeat(300_000)
  expect(run('1', long, 'one', long).read).toEqual([long, 'one'])
  expect(run('1', 'one', long)).toEqual({ results: [3, long.length], read: [] })
})

test('a file that is kept is never changed: releases share it', () => {
  run('1', 'one')
  const [first = ''] = files()
  const before = readFileSync(first, 'utf8')
  run('1', 'one', 'three')
  expect(readFileSync(first, 'utf8')).toBe(before)
  expect(files()).toHaveLength(2)
})

test('what most texts no longer ask for is dropped', () => {
  run('1', 'one', 'three', 'four')
  run('1', 'one')
  expect(files()).toHaveLength(1)
  expect(run('1', 'one', 'three').read).toEqual(['three'])
})

test('after many runs there are few files', () => {
  const texts = Array.from({ length: 40 }, (_, index) => 'x'.repeat(index))
  for (const index of texts.keys()) run('1', ...texts.slice(0, index + 1))
  expect(files().length).toBeLessThan(31)
  expect(run('1', ...texts).read).toEqual([])
})

test('other code reads everything again, and leaves nothing of the earlier', () => {
  run('1', 'one')
  expect(run('2', 'one').read).toEqual(['one'])
  expect(files()).toHaveLength(1)
})

test('two readers of one text do not answer for each other', () => {
  expect(inRun('1', () => [keepMade('a', 'text', () => 1), keepMade('b', 'text', () => 2)])).toEqual([1, 2])
})

test('what asked for more than its text is made again when the answer is another', () => {
  const render = (...answers: string[]) =>
    answers.map((answer) =>
      inRun('1', () =>
        keepMadeWhile(
          'html',
          '[x](/x)',
          { link: () => answer },
          (note) => `${note('link', '/x', answer)} ${Math.random()}`,
        ),
      ),
    )
  const [first, same, other, otherAgain] = render('/x', '/x', '/fa/x', '/fa/x')
  expect(same).toBe(first)
  expect(other).toMatch(/^\/fa\/x /)
  expect(otherAgain).toBe(other)
})

describe('what is damaged is made again', () => {
  test.each([
    ['one letter is another', (text: string) => text.replace('"letters":3', '"letters":4')],
    ['its end is missing', (text: string) => text.slice(0, -3)],
    ['it is empty', () => ''],
    ['it is something else', () => 'null\nnull'],
  ])('%s', (_, damage) => {
    run('1', 'one')
    for (const file of files()) writeFileSync(file, damage(readFileSync(file, 'utf8')))
    expect(run('1', 'one')).toEqual({ results: [3], read: ['one'] })
  })
})

test('where nothing can be written, nothing fails', () => {
  writeFileSync(join(parent, 'no-folder'), '')
  folder = join(parent, 'no-folder/kept')
  expect(run('1', 'one').results).toEqual([3])
})

test.each([
  'yaml-alias',
  'duplicate-field',
  'front-matter-bad-indentation',
  'heading-skips-level',
  'link-broken-fragment',
  'raw-html',
  'word-twice',
  'figure-token-misspelt',
])('a check says the same of %s from what was kept', (rule) => {
  const site = fixtureSite(join(BROKEN, rule))
  const check = () => checkContent({ ...site }, new Date('2026-11-22T00:00:00Z'))
  const read = check()
  const runs = [1, 2].map(() => inRun('1', check))
  site.remove()
  expect(read).not.toEqual([])
  expect(runs).toEqual([read, read])
})
