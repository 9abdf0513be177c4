import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEntryText, writeEntryText } from '../../../lib/web-editor/entry-format.ts'

const CONTENT = join(import.meta.dirname, '../../../content')
const entries = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' }).filter((path) => /\/.*\.md$/.test(path))

/** The web editor trims a file before it reads it, and what is written before it saves it. */
const saved = (text: string, change: object = {}) =>
  `${writeEntryText({ ...readEntryText(text.trim()), ...change }).trim()}\n`

describe('an entry that is opened and saved', () => {
  test.each(entries)('%s keeps every byte', (path) => {
    const text = readFileSync(join(CONTENT, path), 'utf8')
    expect(saved(text)).toBe(text)
  })

  test.each(entries)('%s differs in one line when its headline does', (path) => {
    const text = readFileSync(join(CONTENT, path), 'utf8')
    const changed = saved(text, { title: 'Another headline: with a colon' })
    expect(changed).toContain('Another headline: with a colon')
    const lines = text.split('\n')
    expect(changed.split('\n').filter((line, index) => line !== lines[index])).toHaveLength(1)
  })
})

const TEXT = `---
title: 'A headline: quoted'
# Agreed with the writer.
summary: >-
  Folded words
  on two lines.
topics: [health, data]
people:
  - name: First   # with a remark
    role: "One"

  - name: Second
    role: >-
      Two
      lines
date: 2031
---

The text.
`

const PEOPLE = [
  { name: 'First', role: 'One' },
  { name: 'Second', role: 'Two lines' },
]

describe('an entry that is changed', () => {
  test.each([
    ['a word in an item', { people: [PEOPLE[0], { name: 'Other', role: 'Two lines' }] }, 'Second', 'Other'],
    ['a new item', { people: [...PEOPLE, { name: 'Third' }] }, 'lines\ndate', 'lines\n  - name: Third\ndate'],
    ['no second item', { people: [PEOPLE[0]] }, / {2}- name: Second[\s\S]*?(?=date)/, ''],
    ['no list', { people: [] }, /people:[\s\S]*?(?=date)/, ''],
    ['other topics', { topics: ['data'] }, '[health, data]', '[data]'],
    ['a new field', { date: '2031', place: 'tehran' }, 'date: 2031', 'date: 2031\nplace: tehran'],
    ['no date', { date: '' }, 'date: 2031\n', ''],
    ['another headline', { title: 'It’s new' }, "'A headline: quoted'", "'It’s new'"],
    ['another summary', { summary: 'Other words' }, 'Folded words\n  on two lines.', 'Other words'],
    ['another text', { body: 'More.\n\nText.' }, 'The text.', 'More.\n\nText.'],
    ['what editors add for nothing', { minor: false, picture: null, places: [], place: '' }, '', ''],
  ])('has %s, and is otherwise the same', (_, change, was, now) => {
    expect(saved(TEXT, change)).toBe(TEXT.replace(was, now))
  })

  test('that did not exist is written in the order of its fields', () => {
    const text = writeEntryText({ title: 'One: two', draft: true, topics: ['data'], body: 'Text.' })
    expect(text).toBe('---\ntitle: "One: two"\ndraft: true\ntopics:\n  - data\n---\nText.\n')
  })

  test('reads back as what was written, whatever that is', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('- a', '# b', 'c: d', '"', "'", '---', '{{e}}'),
    )
    const value = fc.oneof(words, fc.array(words), fc.array(fc.record({ name: words, role: words })))
    const change = fc.dictionary(fc.constantFrom('title', 'summary', 'topics', 'people', 'date', 'place'), value)
    fc.assert(
      fc.property(change, (fields) => {
        const once = saved(TEXT, fields)
        expect(saved(once)).toBe(once)
        for (const [name, given] of Object.entries(fields)) expect(said(readEntryText(once)[name])).toEqual(said(given))
      }),
    )
  })
})

/** A value as the site understands it: without spaces around it, and without what says nothing. */
function said(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined
  if (Array.isArray(value)) return orNothing(value.map(said).filter((item) => item !== undefined))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, inner]) => [name, said(inner)] as const)
  return orNothing(Object.fromEntries(fields.filter(([, inner]) => inner !== undefined)))
}

function orNothing(value: object): object | undefined {
  return Object.keys(value).length > 0 ? value : undefined
}
