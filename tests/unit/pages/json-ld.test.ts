import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NewsEntry } from '../../../lib/content/entries/entry.ts'
import { getNewsItem } from '../../../lib/content/queries.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { getNewsPage } from '../../../lib/pages/pages.ts'
import { homeData } from '../../../lib/pages/structured-data/home-data.ts'
import { renderJsonLd } from '../../../lib/pages/structured-data/json-ld.ts'

import { newsData } from '../../../lib/pages/structured-data/news-data.ts'
import { onFixtureSite } from '../components/on-fixture-site.ts'
import { dateOf } from '../feeds/items.ts'
import { missingNames } from './missing-names.ts'

const site = onFixtureSite()

function article(changes: Partial<NewsEntry['data']> = {}) {
  const entry = getNewsItem('en', 'opening')
  const day = { date: dateOf('2023-06-21'), dateMeaning: 'published' as const }
  return newsData({ ...entry, data: { ...entry.data, ...day, ...changes } })
}

describe('an article', () => {
  test('says all that is required', () => {
    expect(missingNames(article())).toEqual([])
  })

  test('is by its author, or else by the publisher', () => {
    const { name } = getMessages('en').site
    expect(article({ byline: 'Somebody' })['author']).toEqual({ '@type': 'Person', name: 'Somebody' })
    expect(article({ byline: undefined })['author']).toMatchObject({ '@type': 'Organization', name })
  })

  test('gives a day out as that of publication only when it is', () => {
    expect(article()).toMatchObject({ datePublished: '2023-06-21' })
    const event = article({ dateMeaning: 'event' })
    expect(event).toMatchObject({ contentReferenceTime: '2023-06-21' })
    expect(event).not.toHaveProperty('datePublished')
    const estimated = article({ dateMeaning: 'estimated', date: dateOf('2023-04/2024-05') })
    expect(estimated).toMatchObject({ temporalCoverage: '2023-04/2024-05' })
    expect(estimated).not.toHaveProperty('datePublished')
    expect(missingNames(estimated)).toEqual([])
  })

  test('tells its corrections', () => {
    const put = { date: dateOf('2024-02-03'), was: '12 people', now: '20 people' }
    expect(article({ corrections: [{ ...put, kind: 'fact', onlyHere: false }] })).toMatchObject({
      dateModified: '2024-02-03',
      correction: [
        {
          '@type': 'CorrectionComment',
          text: getMessages('en').corrections.told(put.was, put.now),
          datePublished: '2024-02-03',
        },
      ],
    })
  })

  test('without a headline or a picture is found out', () => {
    expect(missingNames({ ...article(), headline: '', image: [] })).toEqual([
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

test('breadcrumbs count from one, and the page itself is the last', () => {
  const { data = '', news, layout } = getNewsPage('en', 'opening')
  const [list] = JSON.parse(data)['@graph']
  expect(missingNames(list)).toEqual([])
  const steps = list.itemListElement
  expect(steps.map(({ position }: { position: number }) => position)).toEqual([1, 2, 3])
  expect(steps.at(-1)).toMatchObject({ name: news.title, item: layout.permalink })
})

test.each(LOCALES)('site and organisation name each other in the edition %s', (locale) => {
  const [mission, site] = homeData(locale)
  if (!mission || !site) throw new Error('The home page says nothing of the site')
  expect([...missingNames(mission), ...missingNames(site)]).toEqual([])
  expect(site['publisher']).toMatchObject({ '@id': mission['@id'] })
  expect(mission['@id']).toBe(`${mission['url']}#organization`)
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
    expect(renderJsonLd([article()])).not.toContain('correction')
  })
})
