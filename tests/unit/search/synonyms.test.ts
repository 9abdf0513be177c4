import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadSynonyms } from '../../../lib/search/synonyms.ts'

const file = readFileSync('content/synonyms.yml', 'utf8')

test('the staff’s file has forty groups or more, most of them across languages', () => {
  const groups: unknown = parse(file)
  expect(() => loadSynonyms(groups)).not.toThrow()
  const lines = file.split('\n').filter((line) => line.startsWith('- '))
  expect(lines.length).toBeGreaterThanOrEqual(40)
  expect(lines.filter((line) => /[a-z]/i.test(line) && /[\u0600-\u06FF]/.test(line)).length).toBeGreaterThan(
    lines.length / 2,
  )
})

test('a name in two groups has the names of both', () => {
  const { groups } = loadSynonyms([
    ['training', 'آموزش'],
    ['education', 'آموزش'],
  ])
  expect(groups.get('اموزش')).toEqual([['training'], ['education']])
})

test('of, and, در do not matter in a name', () => {
  expect(
    loadSynonyms([['IOM', 'International Organization for Migration']]).groups.has(
      'international organization migration',
    ),
  ).toBe(true)
})

test.each([['text'], [{ group: 'IOM' }], [[['IOM']]], [[['IOM', '']]], [[['IOM', 5]]]])('%j is refused', (parsed) => {
  expect(() => loadSynonyms(parsed)).toThrow()
})
