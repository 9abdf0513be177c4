/** Every feed of the built site: well-formed, true, and read alike by two readers. */
import { parseFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import { beforeAll, describe, expect, test } from 'vitest'
import { LOCALES } from '../../lib/i18n/locales.ts'
import { localePath } from '../../lib/i18n/paths.ts'
import { documentOf, fetchPath, manifest, pages, parse } from './site-pages.ts'

const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

const feeds = manifest.files.filter(({ type }) => /^application\/(?:rss\+xml|atom\+xml|feed\+json)/.test(type))
const known = new Set(manifest.files.map(({ path }) => path))

const texts = new Map<string, string>()

beforeAll(async () => {
  for (const { path } of feeds) {
    const response = await fetchPath(path)
    expect(response.status, path).toBe(200)
    texts.set(path, await response.text())
  }
})

const read = (path: string) => texts.get(path) ?? ''

/** What a reader made of a feed: of each item its id, address, title, date and length of text. */
interface Told {
  readonly title: string | undefined
  readonly items: readonly { id?: string; url?: string; title?: string; date?: string; html?: string }[]
}

function readByFeedsmith(text: string): Told {
  const parsed = parseFeed(text)
  switch (parsed.format) {
    case 'rss':
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map((item) => ({
          ...{ id: item.guid?.value, url: item.link, title: item.title, date: item.pubDate },
          html: item.content?.encoded,
        })),
      }
    case 'atom':
      return {
        title: textOf(parsed.feed.title),
        items: (parsed.feed.entries ?? []).map((entry) => ({
          ...{ id: entry.id, url: entry.links?.[0]?.href, title: textOf(entry.title), date: entry.published },
          html: textOf(entry.content),
        })),
      }
    case 'json':
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map((item) => ({
          ...{ id: item.id, url: item.url, title: item.title, date: item.date_published, html: item.content_html },
        })),
      }
    default:
      throw new Error(`${parsed.format} is none of our formats`)
  }
}

/** Readers differ on whether a text is a string or an object with one. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : undefined
}

async function readByRssParser(text: string): Promise<Told> {
  const { title, items } = await new RssParser().parseString(text)
  return {
    title,
    items: items.map((item) => ({
      ...{ id: item.guid ?? ('id' in item ? String(item['id']) : undefined), url: item.link, title: item.title },
      ...{ date: item.isoDate, html: item['content:encoded'] ?? item.content },
    })),
  }
}

/** All addresses in a feed's texts and links. */
function addresses({ items }: Told): string[] {
  return items.flatMap(({ url = '', html = '' }) => [
    url,
    ...[...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&')),
  ])
}

test('there is a feed in each format for all news, topics and programmes, in every edition', () => {
  expect(feeds.length).toBeGreaterThan(100)
  for (const locale of LOCALES)
    for (const path of [
      '/news/feed.xml',
      '/news/atom.xml',
      '/news/feed.json',
      '/news/topic/health/feed.xml',
      '/our-work/health/atom.xml',
    ])
      expect(known.has(localePath(path, locale)), path).toBe(true)
})

describe('every feed', () => {
  test('is well-formed and read by two readers alike', async () => {
    for (const { path, type } of feeds) {
      const text = read(path)
      const told = readByFeedsmith(text)
      expect(told.title, path).toBeTruthy()
      if (type.includes('json')) continue
      const { documentElement } = parse(text, 'application/xml')
      expect(documentElement.querySelector('parsererror')?.textContent, path).toBeUndefined()
      const other = await readByRssParser(text)
      expect(other.title, path).toBe(told.title)
      expect(
        other.items.map(({ id, url, title }) => ({ id, url, title })),
        path,
      ).toEqual(told.items.map(({ id, url, title }) => ({ id, url, title })))
      expect(other.items.map(({ date }) => new Date(date ?? '').getTime())).toEqual(
        told.items.map(({ date }) => new Date(date ?? '').getTime()),
      )
      expect(other.items.map(({ html }) => html?.trim())).toEqual(told.items.map(({ html }) => html?.trim()))
    }
  })

  test('has dates as its format wants them, none of them in the future', async () => {
    for (const { path, type } of feeds) {
      const text = read(path)
      const dates = type.includes('rss')
        ? [...text.matchAll(/<(?:pubDate|lastBuildDate)>([^<]*)</g)].map(([, date = '']) => date)
        : [...text.matchAll(/(?:<(?:updated|published)>|"date_(?:published|modified)": ")([^<"]*)/g)].map(
            ([, date = '']) => date,
          )
      for (const date of dates) {
        expect(date, path).toMatch(type.includes('rss') ? RFC_822 : RFC_3339)
        expect(new Date(date).getTime(), path).toBeLessThanOrEqual(new Date(manifest.builtAt).getTime())
      }
    }
  })

  test('has ids that are unlike each other and the same in all formats', async () => {
    for (const locale of LOCALES) {
      const ids = await Promise.all(
        ['feed.xml', 'atom.xml', 'feed.json'].map(async (file) =>
          readByFeedsmith(read(localePath(`/news/${file}`, locale))).items.map(({ id }) => id),
        ),
      )
      expect(ids[0]?.length).toBeGreaterThan(10)
      expect(new Set(ids[0]).size).toBe(ids[0]?.length)
      expect(ids[1]).toEqual(ids[0])
      expect(ids[2]).toEqual(ids[0])
      for (const id of ids[0] ?? []) expect(id).toMatch(/^tag:iran\.iom\.int,2026:/)
    }
  })

  test('has the full text, and only addresses that are whole and alive', async () => {
    for (const { path } of feeds) {
      const told = readByFeedsmith(read(path))
      for (const { html = '', url } of told.items) expect(html.length, `${path} ${url}`).toBeGreaterThan(300)
      for (const address of addresses(told)) {
        expect(address, path).toMatch(/^(?:https?:\/\/|mailto:|tel:)/)
        if (!address.startsWith(`${manifest.origin}/`)) continue
        expect(known.has(decodeURI(new URL(address).pathname)), `${path} → ${address}`).toBe(true)
      }
    }
  })
})

test('every page announces the feeds of all news, and its own if it has one', () => {
  for (const page of pages) {
    const document = documentOf(page)
    const announced = [...document.querySelectorAll('link[rel=alternate][type]')].map(
      (link) => new URL(link.getAttribute('href') ?? '').pathname,
    )
    const prefix = page.path === '/fa' || page.path.startsWith('/fa/') ? '/fa' : ''
    for (const file of ['feed.xml', 'atom.xml', 'feed.json'])
      expect(announced, page.path).toContain(`${prefix}/news/${file}`)
    const own = `${page.path}/feed.xml`
    if (known.has(own)) expect(announced, page.path).toContain(own)
  }
})
