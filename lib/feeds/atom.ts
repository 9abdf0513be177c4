import { renderXml, type XmlElement, xml } from '../text/xml.ts'
import { lastChange, toRfc3339, updatedDate } from './dates.ts'
import type { FeedInfo, FeedItem } from './feed.ts'

/** The feed in Atom (RFC 4287), `application/atom+xml`, with the full text as HTML. */
export function renderAtom(info: FeedInfo, items: readonly FeedItem[]): string {
  const feed = xml(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': info.language },
    xml('id', {}, info.id),
    xml('title', {}, info.title),
    xml('subtitle', {}, info.description),
    xml('link', { rel: 'alternate', type: 'text/html', href: info.homeUrl }),
    xml('link', { rel: 'self', type: 'application/atom+xml', href: info.feedUrl }),
    info.hubUrl === undefined ? undefined : xml('link', { rel: 'hub', href: info.hubUrl }),
    xml('updated', {}, toRfc3339(lastChange(items))),
    xml('author', {}, xml('name', {}, info.publisher)),
    info.iconUrl === undefined ? undefined : xml('icon', {}, info.iconUrl),
    ...items.map(entry),
  )
  return renderXml(feed)
}

function entry(item: FeedItem): XmlElement {
  return xml(
    'entry',
    {},
    xml('id', {}, item.id),
    xml('title', {}, item.title),
    xml('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    xml('published', {}, toRfc3339(item.published)),
    xml('updated', {}, toRfc3339(updatedDate(item))),
    item.author === undefined ? undefined : xml('author', {}, xml('name', {}, item.author)),
    ...item.categories.map((category) => xml('category', { term: category })),
    xml('summary', {}, item.summary),
    xml('content', { type: 'html' }, item.html),
  )
}
