import { expect, test } from 'vitest'
import { parseEdtf } from '../../../lib/i18n/edtf.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { resourceGroups, sharedOrigin } from '../../../lib/pages/resources.ts'

function document(title: string, date?: string) {
  const about = { title, kind: 'Report', publisher: 'IOM', url: `https://example.org/${title}`, note: undefined }
  return { ...about, languages: ['en', 'prs'], date: date ? parseEdtf(date) : undefined }
}

const DOCUMENTS = [document('undated'), document('of 2018', '2018'), document('of 2024', '2024-12'), document('also')]

test.each(LOCALES)('in %s documents stand from the newest to those without a date', (locale) => {
  const titles = resourceGroups(DOCUMENTS, locale).flatMap(({ resources }) => resources.map(({ title }) => title))
  expect(titles).toEqual(['of 2024', 'of 2018', 'undated', 'also'])
})

test('an earlier text of a document stands below the newest, and is marked', () => {
  const texts = [document('plan', '2024'), document('report', '2023'), document('plan')]
  const [group] = resourceGroups(texts, 'en')
  expect(group?.resources.map(({ title, isEarlier }) => [title, isEarlier])).toEqual([
    ['plan', false],
    ['plan', true],
    ['report', false],
  ])
})

test('kinds stand in the order of the file', () => {
  const others = [document('data'), document('plan')].map((each) => ({ ...each, kind: each.title }))
  expect(resourceGroups([...DOCUMENTS, ...others], 'en').map(({ kind }) => kind)).toEqual(['Report', 'data', 'plan'])
})

test('languages have their names in the edition, and the first is that of the title', () => {
  const [group] = resourceGroups(DOCUMENTS, 'fa')
  expect(group?.resources[0]).toMatchObject({ host: 'example.org', lang: 'en', languages: ['انگلیسی', 'دری'] })
})

test('publisher and languages are said once where they are those of every document', () => {
  expect(sharedOrigin(resourceGroups(DOCUMENTS, 'en'))).toMatchObject({ publisher: 'IOM' })
  const other = { ...document('other'), publisher: 'UNHCR' }
  expect(sharedOrigin(resourceGroups([...DOCUMENTS, other], 'en'))).toBeUndefined()
})

test('a title in the letters of the edition is not marked as one in the language of its document', () => {
  const [group] = resourceGroups([document('گزارش سال')], 'fa')
  expect(group?.resources[0]).toMatchObject({ lang: 'fa', hreflang: 'en' })
})
