import type { PartialDate } from '../i18n/edtf.ts'
import { renderXml, type XmlElement, xml } from '../text/xml.ts'

/** One address of a sitemap. */
export interface SitemapEntry {
  /** Absolute. */
  readonly url: string
  /** When the page really changed: `2023-06-21` or an instant of RFC 3339. Left out when nobody knows. */
  readonly lastModified?: string
  /** All editions of the page, its own among them; empty when it has only one. */
  readonly alternates: readonly { readonly hreflang: string; readonly url: string }[]
}

/** One article of a news sitemap. */
export interface NewsSitemapEntry {
  /** Absolute. */
  readonly url: string
  readonly title: string
  readonly published: PartialDate
  /** The minute it appeared, where that is known (RFC 3339). */
  readonly moment?: string | undefined
  /** The site's name and language (ISO 639) in the article's edition. */
  readonly publication: { readonly name: string; readonly language: string }
}

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const MOST_ENTRIES = 50_000
const MOST_NEWS = 1_000
const TWO_DAYS = 2 * 24 * 60 * 60 * 1000

/** A sitemap (sitemaps.org 0.9) with language alternates. Throws a RangeError beyond 50,000 addresses: then it needs an index. */
export function renderSitemap(entries: readonly SitemapEntry[]): string {
  if (entries.length > MOST_ENTRIES) throw new RangeError(`A sitemap holds at most ${MOST_ENTRIES} addresses`)
  return renderXml(
    xml('urlset', { xmlns: SITEMAP, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, ...entries.map(address)),
  )
}

function address({ url, lastModified, alternates }: SitemapEntry): XmlElement {
  return xml(
    'url',
    {},
    xml('loc', {}, url),
    lastModified === undefined ? undefined : xml('lastmod', {}, lastModified),
    ...alternates.map(({ hreflang, url: href }) => xml('xhtml:link', { rel: 'alternate', hreflang, href })),
  )
}

/**
 * A news sitemap by Google's rules: articles of the last two days only, at most 1,000. An article whose day is not
 * known exactly is left out, since the rules want the day it appeared.
 */
export function renderNewsSitemap(entries: readonly NewsSitemapEntry[], now: Date): string {
  const recent = entries.filter(({ published }) => isRecent(published, now)).slice(0, MOST_NEWS)
  const namespaces = { xmlns: SITEMAP, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' }
  return renderXml(xml('urlset', namespaces, ...recent.map(article)))
}

function isRecent({ precision, earliest }: PartialDate, now: Date): boolean {
  const age = now.getTime() - new Date(earliest).getTime()
  return precision === 'day' && age >= 0 && age <= TWO_DAYS
}

function article({ url, title, published, moment, publication }: NewsSitemapEntry): XmlElement {
  const { name, language } = publication
  return xml(
    'url',
    {},
    xml('loc', {}, url),
    xml(
      'news:news',
      {},
      xml('news:publication', {}, xml('news:name', {}, name), xml('news:language', {}, language)),
      xml('news:publication_date', {}, moment ?? published.earliest),
      xml('news:title', {}, title),
    ),
  )
}
