import { describe, expect, test } from 'vitest'
import { contentFolder, readContent } from '../../lib/content/load.ts'
import { LOCALES } from '../../lib/i18n/locales.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { entryDocuments } from '../../lib/search/documents.ts'
import { plainText } from '../../lib/search/plain-text.ts'

test.each([
  ['**bold** and [a link](/x)', 'bold and a link'],
  ['# Heading\n\nText over\ntwo lines', 'Heading\nText over two lines'],
  ['| a | b |\n| - | - |\n| 1 | 2 |', 'a\nb\n1\n2'],
  ['- one\n- two', 'one\ntwo'],
  ['Text[^1]\n\n[^1]: A note', 'Text\nA note'],
  ['<b>raw</b> &amp; more', 'raw & more'],
  ['', ''],
])('the words of %j', (markdown, expected) => {
  expect(plainText(markdown)).toBe(expected)
})

describe.each(LOCALES)('documents of the edition %s', (locale) => {
  const entries = (readContent(contentFolder()).content?.entries ?? []).filter((entry) => entry.locale === locale)
  const documents = entryDocuments(entries)

  test('are all entries that are pages, at their addresses', () => {
    const pages = entries.filter(({ path }) => path !== '/boilerplate')
    expect(documents.map(({ path }) => path)).toEqual(pages.map(({ path }) => localePath(path, locale)))
  })

  test('hold no markup', () => {
    expect(documents.filter(({ text }) => /\]\(|\*\*|^#|<\/?[a-z]+>/m.test(text)).map(({ id }) => id)).toEqual([])
  })

  test('have a year exactly when they have a date', () => {
    expect(documents.filter(({ date, year }) => (date === undefined) !== (year === undefined))).toEqual([])
  })
})
