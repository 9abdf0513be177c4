import '../document.ts'
import { expect, test } from 'vitest'
import { renderOpenSearch } from '../../../lib/search/open-search.ts'
import { readXml, textOf } from '../feeds/xml-reader.ts'

const INPUT = {
  shortName: 'IOM Iran',
  description: 'Search news & data',
  language: 'en',
  searchUrl: 'https://example.org/search',
  iconUrl: 'https://example.org/icon.png',
}

test('a browser learns how to search the site', () => {
  const description = readXml(renderOpenSearch(INPUT))
  expect(textOf(description, 'ShortName')).toBe('IOM Iran')
  expect(textOf(description, 'Description')).toBe('Search news & data')
  const [url] = description.getElementsByTagName('Url')
  expect(url?.getAttribute('template')).toBe('https://example.org/search?q={searchTerms}')
})

test('a name too long for a menu is refused', () => {
  expect(() => renderOpenSearch({ ...INPUT, shortName: 'The whole name of the mission' })).toThrow(RangeError)
})
