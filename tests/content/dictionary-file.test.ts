import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { readDictionary } from '../../lib/content/proof/dictionary-file.ts'

const SHIPPED = 'node_modules/@cspell/dict-fa-ir/fa-IR.trie.gz'
const parent = mkdtempSync(join(tmpdir(), 'dictionaries-'))
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(parent, 'kept-'))
})
afterAll(() => rmSync(parent, { recursive: true }))

const KNOWN = ['مهاجرت', 'خانواده', 'ییلاق']

/** Which of some right words and a wrong one the dictionary has. */
function answers(cacheFolder: string): string[] {
  const dictionary = readDictionary(SHIPPED, cacheFolder)
  return [...KNOWN, 'بزگ'].filter((word) => dictionary.has(word))
}

test('a dictionary that was kept has the words of the one that was shipped', () => {
  expect(answers(folder)).toEqual(KNOWN)
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{16}\.btrie$/)])
  expect(answers(folder)).toEqual(KNOWN)
})

test('one that was kept badly is read and kept anew', () => {
  answers(folder)
  const [name = ''] = readdirSync(folder)
  const kept = readFileSync(join(folder, name))
  for (const damaged of [Buffer.alloc(0), Buffer.from('no dictionary'), kept.subarray(0, 1000)]) {
    writeFileSync(join(folder, name), damaged)
    expect(answers(folder)).toEqual(KNOWN)
    expect(readFileSync(join(folder, name)).equals(kept)).toBe(true)
  }
})

test('where nothing can be kept it is read all the same', () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  expect(answers(join(file, 'below'))).toEqual(KNOWN)
})
