import { expect, test } from 'vitest'
import { parseEdtf } from '../../../lib/i18n/edtf.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { resourceViews } from '../../../lib/pages/resources.ts'

function document(title: string, date?: string) {
  const about = { title, kind: 'Report', publisher: 'IOM', url: `https://example.org/${title}`, note: undefined }
  return { ...about, languages: ['en' as const, 'prs' as const], date: date ? parseEdtf(date) : undefined }
}

const DOCUMENTS = [document('undated'), document('of 2018', '2018'), document('of 2024', '2024-12'), document('also')]

test.each(LOCALES)('in %s documents stand from the newest to those without a date', (locale) => {
  const titles = resourceViews(DOCUMENTS, locale).map(({ title }) => title)
  expect(titles).toEqual(['of 2024', 'of 2018', 'undated', 'also'])
})

test('languages have their names in the edition, and the first is that of the title', () => {
  const [first] = resourceViews(DOCUMENTS, 'fa')
  expect(first).toMatchObject({ lang: 'en', languages: ['انگلیسی', 'دری'] })
})
