import { renderXml, type XmlElement, xml } from '../text/xml.ts'
import { lastChange, toRfc822 } from './dates.ts'
import type { FeedInfo, FeedItem } from './feed.ts'

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/** The feed in RSS 2.0, `application/rss+xml`, with the full text in content:encoded. */
export function renderRss(info: FeedInfo, items: readonly FeedItem[]): string {
  const channel = xml(
    'channel',
    {},
    xml('title', {}, info.title),
    xml('link', {}, info.homeUrl),
    xml('description', {}, info.description),
    xml('language', {}, info.language),
    xml('atom:link', { href: info.feedUrl, rel: 'self', type: 'application/rss+xml' }),
    info.hubUrl === undefined ? undefined : xml('atom:link', { href: info.hubUrl, rel: 'hub' }),
    xml('lastBuildDate', {}, toRfc822(lastChange(items))),
    info.iconUrl === undefined ? undefined : image(info, info.iconUrl),
    ...items.map((each) => item(each, info)),
  )
  return renderXml(xml('rss', { version: '2.0', ...NAMESPACES }, channel))
}

/** RSS wants the picture's title and link to repeat the channel's. */
function image({ title, homeUrl }: FeedInfo, url: string): XmlElement {
  return xml('image', {}, xml('url', {}, url), xml('title', {}, title), xml('link', {}, homeUrl))
}

function item({ id, url, title, summary, html, published, categories, author }: FeedItem, info: FeedInfo): XmlElement {
  return xml(
    'item',
    {},
    xml('title', {}, title),
    xml('link', {}, url),
    xml('guid', { isPermaLink: 'false' }, id),
    xml('pubDate', {}, toRfc822(published)),
    // RSS's own author must be an e-mail address.
    xml('dc:creator', {}, author ?? info.publisher),
    ...categories.map((category) => xml('category', {}, category)),
    xml('description', {}, summary),
    xml('content:encoded', {}, html),
  )
}
