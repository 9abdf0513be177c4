import '../document.ts'
import { describe, expect, test } from 'vitest'
import { type NewsSitemapEntry, renderNewsSitemap, renderSitemap } from '../../../lib/feeds/sitemap.ts'
import { dateOf } from './items.ts'
import { readXml, textOf } from './xml-reader.ts'

describe('the sitemap', () => {
  const alternates = [
    { hreflang: 'en', url: 'https://example.org/a' },
    { hreflang: 'fa', url: 'https://example.org/fa/a' },
    { hreflang: 'x-default', url: 'https://example.org/a' },
  ]

  test('names address, true date and editions of each page', () => {
    const map = readXml(
      renderSitemap([{ url: 'https://example.org/a?b=1&c=2', lastModified: '2024-02-03', alternates }]),
    )
    expect(textOf(map, 'loc')).toBe('https://example.org/a?b=1&c=2')
    expect(textOf(map, 'lastmod')).toBe('2024-02-03')
    const links = [...map.getElementsByTagName('xhtml:link')]
    expect(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual(
      alternates.map(({ hreflang, url }) => [hreflang, url]),
    )
  })

  test('says nothing of a date that nobody knows', () => {
    expect(renderSitemap([{ url: 'https://example.org/a', alternates: [] }])).not.toContain('lastmod')
  })

  test('refuses more addresses than the protocol allows', () => {
    const entry = { url: 'https://example.org/a', alternates: [] }
    expect(() => renderSitemap(Array.from({ length: 50_001 }, () => entry))).toThrow(RangeError)
  })
})

describe('the news sitemap', () => {
  const now = new Date('2026-11-22T10:00:00Z')
  const published = (edtf: string): NewsSitemapEntry => ({
    url: `https://example.org/news/${edtf}`,
    title: 'Returns & more',
    published: dateOf(edtf),
    publication: { name: 'IOM Iran', language: 'en' },
  })
  const listed = (...dates: string[]) =>
    Array.from(
      readXml(renderNewsSitemap(dates.map(published), now)).getElementsByTagName('loc'),
      (loc) => loc.textContent,
    )

  test('has what Google asks for', () => {
    const map = readXml(renderNewsSitemap([published('2026-11-22')], now))
    expect(textOf(map, 'news:name')).toBe('IOM Iran')
    expect(textOf(map, 'news:language')).toBe('en')
    expect(textOf(map, 'news:publication_date')).toBe('2026-11-22')
    expect(textOf(map, 'news:title')).toBe('Returns & more')
  })

  test('holds the last two days only, and nothing of tomorrow', () => {
    expect(listed('2026-11-23', '2026-11-22', '2026-11-21', '2026-11-20')).toEqual([
      'https://example.org/news/2026-11-22',
      'https://example.org/news/2026-11-21',
    ])
  })

  test('leaves out what has no exact day', () => {
    expect(listed('2026-11', '2026', '2026-11-21/2026-11-22')).toEqual([])
  })

  test('holds a thousand articles at most', () => {
    expect(listed(...Array.from({ length: 1_100 }, () => '2026-11-22'))).toHaveLength(1_000)
  })
})
