import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { getNewsItem } from '../../lib/content/queries.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import { LOCALES } from '../../lib/i18n/locales.ts'
import { breadcrumbList } from '../../lib/pages/structured-data/breadcrumb-list.ts'
import { dataset } from '../../lib/pages/structured-data/dataset.ts'
import { renderJsonLd } from '../../lib/pages/structured-data/json-ld.ts'
import { type NewsArticleInput, newsArticle } from '../../lib/pages/structured-data/news-article.ts'
import { newsData } from '../../lib/pages/structured-data/news-data.ts'
import { organization, organizationId } from '../../lib/pages/structured-data/organization.ts'
import { webSite } from '../../lib/pages/structured-data/web-site.ts'
import { onFixtureSite } from '../components/on-fixture-site.ts'
import { dateOf } from '../feeds/items.ts'
import { missingNames } from './missing-names.ts'

const site = onFixtureSite()

const ARTICLE: NewsArticleInput = {
  url: 'https://example.org/news/example',
  headline: 'Returns rise',
  summary: 'A summary',
  language: 'en',
  date: dateOf('2023-06-21'),
  dateMeaning: 'published',
  place: 'Tehran',
  publisher: { name: 'IOM Iran', url: 'https://example.org/' },
  images: [{ url: 'https://example.org/a.png', width: 1200, height: 630 }],
  corrections: [],
  section: 'Press release',
  topics: ['Returns'],
}

describe('an article', () => {
  test('says all that is required', () => {
    expect(missingNames(newsArticle(ARTICLE))).toEqual([])
  })

  test('is by its author, or else by the publisher', () => {
    expect(newsArticle({ ...ARTICLE, byline: 'Somebody' })['author']).toEqual({ '@type': 'Person', name: 'Somebody' })
    expect(newsArticle(ARTICLE)['author']).toMatchObject({ '@type': 'Organization', name: 'IOM Iran' })
  })

  test('gives a day out as that of publication only when it is', () => {
    expect(newsArticle(ARTICLE)).toMatchObject({ datePublished: '2023-06-21' })
    const event = newsArticle({ ...ARTICLE, dateMeaning: 'event' })
    expect(event).toMatchObject({ contentReferenceTime: '2023-06-21' })
    expect(event).not.toHaveProperty('datePublished')
    const estimated = newsArticle({ ...ARTICLE, dateMeaning: 'estimated', date: dateOf('2023-04/2024-05') })
    expect(estimated).toMatchObject({ temporalCoverage: '2023-04/2024-05' })
    expect(estimated).not.toHaveProperty('datePublished')
    expect(missingNames(estimated)).toEqual([])
  })

  test('tells its corrections', () => {
    const corrections = [{ date: dateOf('2024-02-03'), text: 'The figure was wrong.' }]
    expect(newsArticle({ ...ARTICLE, corrections, modified: dateOf('2024-02-03') })).toMatchObject({
      dateModified: '2024-02-03',
      correction: [{ '@type': 'CorrectionComment', text: 'The figure was wrong.', datePublished: '2024-02-03' }],
    })
  })

  test('without a headline or a picture is found out', () => {
    expect(missingNames(newsArticle({ ...ARTICLE, headline: '', images: [] }))).toEqual([
      'NewsArticle.headline',
      'NewsArticle.image',
    ])
  })
})

describe.each(LOCALES)('a release with a photograph in the edition %s', (locale) => {
  const news = (edition: string) => join(site.root, edition, 'news/pictured.md')
  writeFileSync(news(locale), readFileSync(news('en'), 'utf8'))

  test('shows it first, with its caption and who made it, and the picture for sharing after it', () => {
    const data = newsData(getNewsItem(locale, 'pictured'))
    expect(missingNames(data)).toEqual([])
    expect(data['image']).toMatchObject([
      {
        '@type': 'ImageObject',
        url: expect.stringMatching(/^https?:\/\/.*\/pictures\/test-card/),
        caption: 'A test card',
        creditText: getMessages(locale).picture.credit('drawn by a computer'),
      },
      { '@type': 'ImageObject', url: expect.stringContaining('/share/'), width: 1200, height: 630 },
    ])
  })
})

test('breadcrumbs count from one', () => {
  const list = breadcrumbList([
    { name: 'Home', url: 'https://example.org/' },
    { name: 'News', url: 'https://example.org/news' },
  ])
  expect(missingNames(list)).toEqual([])
  expect(list['itemListElement']).toMatchObject([{ position: 1 }, { position: 2, item: 'https://example.org/news' }])
})

test('a dataset says what it counts, when, under which licence, and where to get it', () => {
  const node = dataset({
    url: 'https://example.org/data/returns',
    name: 'Returns by year',
    description: 'How many Afghans went back from Iran in each year, as published.',
    language: 'en',
    period: dateOf('2017/2025'),
    country: 'Iran',
    credit: 'IOM; for 2025 also UNHCR',
    publisher: { name: 'IOM Iran', url: 'https://example.org/' },
    licence: { name: 'Name the source.', url: 'https://example.org/terms-of-use' },
    modified: '2026-11-22',
    sources: ['https://example.org/source'],
    columns: [{ name: 'people', definition: 'People who returned', unit: 'people' }],
    downloads: [{ url: 'https://example.org/data/returns.csv', mediaType: 'text/csv' }],
  })
  expect(missingNames(node)).toEqual([])
  expect(node['temporalCoverage']).toBe('2017/2025')
  expect(node).toMatchObject({
    spatialCoverage: { '@type': 'Country', name: 'Iran' },
    creator: { name: 'IOM Iran' },
    publisher: { name: 'IOM Iran' },
    creditText: 'IOM; for 2025 also UNHCR',
    license: { '@type': 'CreativeWork', url: 'https://example.org/terms-of-use' },
  })
})

test('site and organisation name each other', () => {
  const url = 'https://example.org/'
  const mission = organization({ name: 'IOM Iran', url, parent: { name: 'IOM', url: 'https://www.iom.int/' } })
  const site = webSite({
    name: 'IOM Iran',
    url,
    language: 'en',
    publisherUrl: url,
    searchUrl: 'https://example.org/search',
  })
  expect([...missingNames(mission), ...missingNames(site)]).toEqual([])
  expect(site['publisher']).toMatchObject({ '@id': mission['@id'] })
  expect(organizationId(url)).toBe('https://example.org/#organization')
})

test('an unknown type is found out, however deep', () => {
  expect(missingNames({ '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'Nonsense' }] })).toEqual(['Nonsense'])
})

describe('the data block', () => {
  test('cannot be ended from inside, and reads back as it was, whatever the text', () => {
    const text = fc.string({ unit: 'binary' })
    const hostile = fc.constantFrom('</script>', '<!--', ']]>', '\u2028', '&lt;', '</SCRIPT ')
    fc.assert(
      fc.property(fc.array(fc.oneof(text, hostile)), (parts) => {
        const node = { '@type': 'Organization', name: parts.join('') }
        const block = renderJsonLd([node])
        expect(block).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(block)).toEqual({ '@context': 'https://schema.org', '@graph': [node] })
      }),
    )
  })

  test('leaves out what is undefined', () => {
    expect(renderJsonLd([newsArticle(ARTICLE)])).not.toContain('correction')
  })
})
