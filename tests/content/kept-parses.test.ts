import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkContent } from '../../lib/content/check-content.ts'
import { openKeptParses, setKeptParses } from '../../lib/content/kept-parses.ts'
import { fixtureSite } from './fixture-site.ts'

const BROKEN = join(import.meta.dirname, '../fixtures/broken')

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'))
  file = join(folder, 'deep/parses.json')
})

afterEach(() => {
  setKeptParses(undefined)
  rmSync(folder, { recursive: true })
})

/** What a run makes of texts, and how many of them it had to read. */
function run(version: string, ...texts: string[]) {
  const kept = openKeptParses(file, version)
  const make = vi.fn((text: string) => ({ letters: text.length }))
  const results = texts.map((text) => kept.parse('count', text, make).letters)
  kept.save()
  return { results, read: make.mock.calls.map(([text]) => text) }
}

test('a text that stayed as it was is not read again, one that changed is', () => {
  expect(run('1', 'one', 'three')).toEqual({ results: [3, 5], read: ['one', 'three'] })
  expect(run('1', 'one', 'four')).toEqual({ results: [3, 4], read: ['four'] })
})

test('what no text asked for is dropped', () => {
  run('1', 'one', 'three')
  run('1', 'one')
  expect(run('1', 'one', 'three').read).toEqual(['three'])
})

test('other code reads everything again', () => {
  run('1', 'one')
  expect(run('2', 'one').read).toEqual(['one'])
})

test('two readers of one text do not answer for each other', () => {
  const kept = openKeptParses(file, '1')
  expect(kept.parse('a', 'text', () => 1)).toBe(1)
  expect(kept.parse('b', 'text', () => 2)).toBe(2)
})

describe('a damaged file holds nothing', () => {
  test.each([
    ['one letter is another', (text: string) => text.replace('"letters":3', '"letters":4')],
    ['its end is missing', (text: string) => text.slice(0, -3)],
    ['it is empty', () => ''],
    ['it is something else', () => 'null\nnull'],
  ])('%s', (_, damage) => {
    run('1', 'one')
    writeFileSync(file, damage(readFileSync(file, 'utf8')))
    expect(run('1', 'one')).toEqual({ results: [3], read: ['one'] })
  })
})

test('where nothing can be written, nothing fails', () => {
  writeFileSync(join(folder, 'no-folder'), '')
  file = join(folder, 'no-folder/parses.json')
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
  const runs = [1, 2].map(() => {
    const kept = openKeptParses(file, '1')
    setKeptParses(kept)
    const problems = check()
    kept.save()
    return problems
  })
  site.remove()
  expect(read).not.toEqual([])
  expect(runs).toEqual([read, read])
})
