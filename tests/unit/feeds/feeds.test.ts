import '../document.ts'
import fc from 'fast-check'
import { parseFeed } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { renderAtom } from '../../../lib/feeds/atom.ts'
import { type FeedItem, tagUri } from '../../../lib/feeds/feed.ts'
import { renderJsonFeed } from '../../../lib/feeds/json-feed.ts'
import { renderRss } from '../../../lib/feeds/rss.ts'
import { dateOf, INFOS, makeItem } from './items.ts'
import { readXml, textOf } from './xml-reader.ts'

const ITEMS = [
  makeItem({ author: 'Somebody', updated: dateOf('2024-02-03') }),
  makeItem({ id: tagUri('fa', '/news/نمونه'), title: 'بازگشت‌ها', published: dateOf('2023-06') }),
]

describe.each(INFOS)('the feed in $language', (info) => {
  test('RSS says everything to a strict reader', () => {
    const feed = readXml(renderRss(info, ITEMS))
    expect(feed.documentElement.getAttribute('version')).toBe('2.0')
    expect(textOf(feed, 'title')).toBe(info.title)
    expect(textOf(feed, 'link')).toBe(info.homeUrl)
    expect(textOf(feed, 'language')).toBe(info.language)
    expect(feed.getElementsByTagName('atom:link')[0]?.getAttribute('href')).toBe(info.feedUrl)
    const [item] = feed.getElementsByTagName('item')
    if (!item) throw new Error('no item')
    expect(textOf(item, 'title')).toBe('Returns <rise> & "fall"')
    expect(textOf(item, 'description')).toBe('A summary with ]]> in it')
    expect(textOf(item, 'content:encoded')).toBe(ITEMS[0]?.html)
    expect(textOf(item, 'guid')).toBe('tag:iran.iom.int,2026:en/news/example')
    expect(item.getElementsByTagName('guid')[0]?.getAttribute('isPermaLink')).toBe('false')
    expect(textOf(item, 'pubDate')).toBe('Wed, 21 Jun 2023 00:00:00 GMT')
    expect(textOf(item, 'dc:creator')).toBe('Somebody')
    expect(Array.from(item.getElementsByTagName('category'), (each) => each.textContent)).toEqual([
      'Returns',
      'Health & more',
    ])
  })

  test('Atom says everything to a strict reader', () => {
    const feed = readXml(renderAtom(info, ITEMS))
    expect(feed.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom')
    expect(feed.documentElement.getAttribute('xml:lang')).toBe(info.language)
    expect(textOf(feed, 'id')).toBe(info.id)
    expect(textOf(feed, 'updated')).toBe('2024-02-03T00:00:00Z')
    const [entry] = feed.getElementsByTagName('entry')
    if (!entry) throw new Error('no entry')
    expect(textOf(entry, 'published')).toBe('2023-06-21T00:00:00Z')
    expect(textOf(entry, 'updated')).toBe('2024-02-03T00:00:00Z')
    expect(textOf(entry, 'name')).toBe('Somebody')
    expect(textOf(entry, 'content')).toBe(ITEMS[0]?.html)
    expect(entry.getElementsByTagName('content')[0]?.getAttribute('type')).toBe('html')
  })

  test('names the hub that tells of changes in every format, where there is one', () => {
    const hub = 'https://hub.example/?a=1&b=2'
    const [rss, atom] = [renderRss, renderAtom].map((render) => readXml(render({ ...info, hubUrl: hub }, ITEMS)))
    const linked = (feed: Document | undefined, name: string) =>
      Array.from(feed?.getElementsByTagName(name) ?? []).find((link) => link.getAttribute('rel') === 'hub')
    expect(linked(rss, 'atom:link')?.getAttribute('href')).toBe(hub)
    expect(linked(atom, 'link')?.getAttribute('href')).toBe(hub)
    expect(JSON.parse(renderJsonFeed({ ...info, hubUrl: hub }, ITEMS)).hubs).toEqual([{ type: 'WebSub', url: hub }])
    for (const render of [renderRss, renderAtom, renderJsonFeed]) expect(render(info, ITEMS)).not.toMatch(/"hubs?"/)
  })

  test('an item that appeared at a known minute says so, and no change of that day goes before it', () => {
    const published = { ...dateOf('2023-06-21'), moment: '2023-06-21T05:30:00Z' }
    const feed = JSON.parse(renderJsonFeed(info, [makeItem({ published, updated: dateOf('2023-06-21') })]))
    expect(feed.items[0]).toMatchObject({ date_published: published.moment, date_modified: published.moment })
  })

  test.each([
    { render: renderRss, pubDate: new Date('2023-06-21T00:00:00Z') },
    // htmlparser2 takes the date of the last change where Atom gives one.
    { render: renderAtom, pubDate: new Date('2024-02-03T00:00:00Z') },
  ])('a feed reader understands it', ({ render, pubDate }) => {
    const feed = parseFeed(render(info, ITEMS))
    expect(feed).toMatchObject({ title: info.title, link: info.homeUrl, description: info.description })
    expect(feed?.items).toHaveLength(2)
    expect(feed?.items[0]).toMatchObject({
      id: ITEMS[0]?.id,
      link: 'https://example.org/news/example',
      title: 'Returns <rise> & "fall"',
      pubDate,
    })
    expect(feed?.items[1]?.title).toBe('بازگشت‌ها')
  })

  test('JSON Feed 1.1 has what its specification requires, and the same text', () => {
    const feed = JSON.parse(renderJsonFeed(info, ITEMS))
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: info.title,
      language: info.language,
    })
    expect(feed.items[0]).toEqual({
      id: ITEMS[0]?.id,
      url: ITEMS[0]?.url,
      title: ITEMS[0]?.title,
      summary: ITEMS[0]?.summary,
      content_html: ITEMS[0]?.html,
      date_published: '2023-06-21T00:00:00Z',
      date_modified: '2024-02-03T00:00:00Z',
      authors: [{ name: 'Somebody' }],
      tags: ['Returns', 'Health & more'],
    })
    expect(feed.items[1]).not.toHaveProperty('authors')
  })

  test.each([renderRss, renderAtom, renderJsonFeed])('a feed without items is a feed', (render) => {
    expect(render(info, [])).toContain('example.org')
    expect(render(info, [])).not.toMatch(/undefined|Invalid/)
  })
})

describe('dates', () => {
  test.each([
    ['2023-06-21', '2023-06-21T00:00:00Z'],
    ['2023-06', '2023-06-01T00:00:00Z'],
    ['2023', '2023-01-01T00:00:00Z'],
    ['2023-04/2024-05', '2023-04-01T00:00:00Z'],
  ])('%s is the first moment it can mean', (edtf, instant) => {
    const items = [makeItem({ published: dateOf(edtf) })]
    const [info] = INFOS
    if (!info) throw new Error('no feed')
    expect(textOf(readXml(renderAtom(info, items)), 'published')).toBe(instant)
    expect(new Date(textOf(readXml(renderRss(info, items)), 'pubDate') ?? '').toISOString()).toBe(
      instant.replace('Z', '.000Z'),
    )
  })

  test('RSS dates have the form of RFC 822, every day of the year', () => {
    const [info] = INFOS
    if (!info) throw new Error('no feed')
    const form =
      /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} 00:00:00 GMT$/
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const items = [makeItem({ published: dateOf(date.toISOString().slice(0, 10)) })]
        expect(textOf(readXml(renderRss(info, items)), 'pubDate')).toMatch(form)
      }),
    )
  })
})

test('identifiers are valid addresses of the tag scheme in both editions', () => {
  expect(tagUri('fa', '/news/نمونه')).toMatch(/^tag:iran\.iom\.int,2026:fa\/news\/[%0-9A-F]+$/)
  expect(tagUri('en', '/news/a')).not.toBe(tagUri('fa', '/news/a'))
})

test('every feed is well-formed whatever the texts', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 })
  const item: fc.Arbitrary<FeedItem> = fc
    .record({
      title: text,
      summary: text,
      html: text,
      author: fc.option(text, { nil: undefined }),
      categories: fc.array(text),
    })
    .map(makeItem)
  fc.assert(
    fc.property(fc.constantFrom(...INFOS), fc.array(item, { maxLength: 4 }), (info, items) => {
      expect(readXml(renderRss(info, items)).getElementsByTagName('item')).toHaveLength(items.length)
      expect(readXml(renderAtom(info, items)).getElementsByTagName('entry')).toHaveLength(items.length)
      expect(JSON.parse(renderJsonFeed(info, items)).items).toHaveLength(items.length)
    }),
  )
})
