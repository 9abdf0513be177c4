/** The head of a page, tag by tag: what browsers, search engines, networks and feed readers take from it. */
import { lastChange, publishedAt } from '../content/entries/entry-facts.ts'
import { getEntry, getLabels } from '../content/queries.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { type Locale, localeFacts, SOURCE_LOCALE } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { SHARE_PICTURE_SIZE } from '../share-picture/spec.ts'
import { absoluteUrl, PAPER } from '../site/config.ts'
import { feedLinks } from './feeds.ts'
import type { Layout } from './layout.ts'
import { entryFilePath, MACHINE_PATHS } from './open-data.ts'
import { getShareView } from './share.ts'

interface MetaTag {
  readonly name?: string
  readonly property?: string
  readonly content: string
  readonly media?: string
}

interface LinkTag {
  readonly rel: string
  readonly href: string
  readonly hrefLang?: string
  readonly type?: string
  readonly title?: string
}

/** Tags in the order they stand in the page. */
export interface Head {
  readonly title: string
  readonly metas: readonly MetaTag[]
  readonly links: readonly LinkTag[]
}

/** What a page says of itself. */
export interface PageWords {
  readonly title: string
  readonly description: string
  /** Left out for pages that search engines keep; pages that are other views of a list stay out of their results. */
  readonly isIndexed?: boolean
}

/** Title, description, canonical address, other editions and files, Open Graph (ogp.me) and icons of a page. */
export function getHead(layout: Layout, { title, description, isIndexed = true }: PageWords): Head {
  const { site } = getMessages(layout.locale)
  return {
    title: layout.path === '/' ? site.name : site.windowTitle(title),
    metas: [
      ...colours(),
      { name: 'description', content: description },
      ...(layout.isOfficial && isIndexed ? [] : [robots(isIndexed ? 'noindex, follow' : 'noindex, nofollow')]),
      ...openGraph(layout, title, description),
      // A network of its own names takes the other words from Open Graph.
      { name: 'twitter:card', content: 'summary_large_image' },
    ],
    links: [
      { rel: 'canonical', href: layout.permalink },
      ...languages(layout),
      ...files(layout),
      ...icons(layout.locale),
    ],
  }
}

/** The head of the page for addresses that lead nowhere: it has no address itself, and nothing that follows from one. */
export function getNotFoundHead(locale: Locale): Head {
  const { notFound, site } = getMessages(locale)
  return {
    title: site.windowTitle(notFound.title),
    metas: [...colours(), { name: 'description', content: notFound.explanation }, robots('noindex')],
    links: icons(locale),
  }
}

/** Of the browser's own bars. */
function colours(): MetaTag[] {
  return (['light', 'dark'] as const).map((scheme) => ({
    ...{ name: 'theme-color', content: PAPER[scheme], media: `(prefers-color-scheme: ${scheme})` },
  }))
}

function robots(content: string): MetaTag {
  return { name: 'robots', content }
}

function openGraph({ locale, path, permalink, editions }: Layout, title: string, description: string): MetaTag[] {
  const { path: picture, alt } = getShareView(locale, path)
  const url = absoluteUrl(picture)
  const entry = getEntry(locale, path)
  const tags: [property: string, content: string | number][] = [
    ['og:title', title],
    ['og:description', description],
    ['og:url', permalink],
    ['og:site_name', getMessages(locale).site.name],
    ['og:locale', localeFacts(locale).openGraph],
    ...editions.map((other) => ['og:locale:alternate', localeFacts(other.locale).openGraph] as [string, string]),
    ['og:image', url],
    ['og:image:width', SHARE_PICTURE_SIZE.width],
    ['og:image:height', SHARE_PICTURE_SIZE.height],
    ['og:image:alt', alt],
    ['og:type', entry?.type === 'news' ? 'article' : 'website'],
    ...(entry?.type === 'news' ? articleTags(entry) : []),
  ]
  return tags.map(([property, content]) => ({ property, content: String(content) }))
}

/** A day of publication is given only where it is known to be one. */
function articleTags(entry: Extract<ReturnType<typeof getEntry>, { type: 'news' }>): [string, string][] {
  const { kind, date, dateMeaning, topics } = entry.data
  const { topics: names } = getLabels(entry.locale)
  const changed = lastChange(entry)
  return [
    ...(dateMeaning === 'published'
      ? [['article:published_time', publishedAt(entry) ?? date.edtf] as [string, string]]
      : []),
    ...(changed ? [['article:modified_time', changed.edtf] as [string, string]] : []),
    ['article:section', getMessages(entry.locale).kinds[kind].many],
    ...topics.map((topic) => ['article:tag', names[topic] ?? topic] as [string, string]),
  ]
}

/** `hreflang` pairs with `x-default`; none where the page exists in one edition only. */
function languages({ locale, permalink, editions }: Layout): LinkTag[] {
  if (editions.length === 0) return []
  const pages = [
    { hrefLang: localeFacts(locale).tag, href: permalink },
    ...editions.map((other) => ({ hrefLang: localeFacts(other.locale).tag, href: absoluteUrl(other.href) })),
  ]
  const fallback = pages.find(({ hrefLang }) => hrefLang === localeFacts(SOURCE_LOCALE).tag)
  const all = fallback ? [...pages, { ...fallback, hrefLang: 'x-default' }] : pages
  return all.map((page) => ({ rel: 'alternate', ...page }))
}

/** What a page announces beside itself: feeds, and its own text as JSON and without markup. */
function files({ locale, path }: Layout): LinkTag[] {
  const own = [
    { type: 'application/json', extension: 'json' as const },
    { type: 'text/plain', extension: 'txt' as const },
  ]
  return [
    ...feedLinks(locale, path).map(({ type, title, href }) => ({ type, href: absoluteUrl(href), title })),
    ...(getEntry(locale, path) ? own : []).map(({ type, extension }) => ({
      ...{ type, href: absoluteUrl(localePath(entryFilePath(path, extension), locale)) },
    })),
  ].map((file) => ({ rel: 'alternate', ...file }))
}

/** Icons for tabs, home screens and installed sites, and the search a browser can add. Old browsers find /favicon.ico on their own. */
function icons(locale: Locale): LinkTag[] {
  return [
    { rel: 'icon', href: '/icons/favicon.svg', type: 'image/svg+xml' },
    { rel: 'apple-touch-icon', href: '/icons/apple-touch-icon.png' },
    { rel: 'manifest', href: `${localeFacts(locale).prefix}/site.webmanifest` },
    {
      rel: 'search',
      href: localePath(MACHINE_PATHS.openSearch, locale),
      type: 'application/opensearchdescription+xml',
      title: getMessages(locale).site.shortName,
    },
  ]
}
