import { describe, expect, test } from 'vitest'
import { readContent } from '../../../lib/content/load.ts'
import { contentFolder } from '../../../lib/content/read/content-folder.ts'
import { formatDateInFull } from '../../../lib/i18n/format.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { localePath } from '../../../lib/i18n/paths.ts'
import { plainText } from '../../../lib/markdown/plain-text.ts'
import { entryDocuments } from '../../../lib/search/documents.ts'
import { foldText } from '../../../lib/text/normalise.ts'

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

  test('have the titles of their sections, the dates of their time line, and years of both calendars', () => {
    const history = documents.find(({ id }) => id === '/who-we-are/mission-history')
    const agreement = entries.flatMap((entry) =>
      entry.type === 'page' ? entry.data.timeline.filter(({ date }) => date.edtf === '2002-09') : [],
    )[0]
    expect(history?.headings).toContain(agreement?.title)
    expect(history?.text).toContain(agreement && `${formatDateInFull(agreement.date, locale)}: ${agreement.title}`)
    expect(foldText(history?.also ?? '')).toMatch(/2002[^\n]*1381|1381[^\n]*2002/)
    const release = documents.find(({ id }) => id === '/news/torbat-e-jam-tailoring-workshop')
    expect(foldText(release?.also ?? '')).toMatch(/1402(?:.|\n)*iom-ir-2023-005/)
  })

  test('have the addresses of contacts', () => {
    expect(documents.find(({ id }) => id === '/who-we-are/contact')?.text).toContain('17 Route des Morillons')
  })

  test('hold no markup', () => {
    expect(documents.filter(({ text }) => /\]\(|\*\*|^#|<\/?[a-z]+>/m.test(text)).map(({ id }) => id)).toEqual([])
  })

  test('have a year exactly when they have a date', () => {
    expect(documents.filter(({ date, year }) => (date === undefined) !== (year === undefined))).toEqual([])
  })
})
