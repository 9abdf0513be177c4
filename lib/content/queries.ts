/** The only door to the content for pages and outputs: everything that comes out here is public, and still stands. */
import { compareNewestFirst } from '../i18n/edtf.ts'
import { LOCALES, type Locale } from '../i18n/locales.ts'
import { siteNow } from '../site/clock.ts'
import type { Entry, NewsEntry, PageEntry, ProgrammeEntry, Section, SiteContent } from './entries/entry.ts'
import { GLOSSARY_PATH, type Term } from './entries/glossary.ts'
import { findRelated } from './entries/related-news.ts'
import { withoutWithdrawnText } from './entries/taken-back.ts'
import { loadContent } from './load.ts'
import type { Labels, Source, Taxonomy } from './schema/schema-registry.ts'
import { isPublic } from './visibility.ts'

interface Edition {
  readonly entries: readonly Entry[]
  readonly byPath: ReadonlyMap<string, Entry>
  readonly pages: readonly PageEntry[]
  /** Newest first. */
  readonly news: readonly NewsEntry[]
  /** Those that were not withdrawn. */
  readonly standing: readonly NewsEntry[]
}

const editionsOf = new WeakMap<SiteContent, Map<Locale, Edition>>()

function edition(locale: Locale): Edition {
  const content = loadContent()
  const editions = editionsOf.get(content) ?? new Map<Locale, Edition>()
  editionsOf.set(content, editions)
  const known = editions.get(locale)
  if (known) return known
  const now = siteNow()
  const entries = content.entries
    .filter((entry) => entry.locale === locale && isPublic(entry, now))
    .map(withoutWithdrawnText)
  const news = entries
    .filter((entry) => entry.type === 'news')
    .sort((a, b) => compareNewestFirst(a.data.date, b.data.date) || a.slug.localeCompare(b.slug))
  const made: Edition = {
    entries,
    byPath: new Map(entries.map((entry) => [entry.path, entry])),
    pages: entries.filter((entry) => entry.type === 'page'),
    news,
    standing: news.filter(({ data }) => !data.withdrawn),
  }
  editions.set(locale, made)
  return made
}

/** The editions that are published: those with a home page. */
export function getEditions(): Locale[] {
  return LOCALES.filter((locale) => edition(locale).byPath.has('/'))
}

/** Every public entry of an edition. */
export function getEntries(locale: Locale): readonly Entry[] {
  return edition(locale).entries
}

/** The public entry at an address, written without the edition's prefix. */
export function getEntry(locale: Locale, path: string): Entry | undefined {
  return edition(locale).byPath.get(path)
}

/** News of all kinds, newest first. */
export function getNews(locale: Locale): readonly NewsEntry[] {
  return edition(locale).news
}

/** One news item. Throws when there is none: routes list what exists. */
export function getNewsItem(locale: Locale, slug: string): NewsEntry {
  return expect(getEntry(locale, `/news/${slug}`), 'news', `/news/${slug}`)
}

/** Programmes in the order of the menu. */
export function getProgrammes(locale: Locale): ProgrammeEntry[] {
  return loadContent().taxonomy.programmes.flatMap(({ key }) => {
    const entry = getEntry(locale, `/our-work/${key}`)
    return entry?.type === 'programme' ? [entry] : []
  })
}

/** One programme. Throws when there is none. */
export function getProgramme(locale: Locale, slug: string): ProgrammeEntry {
  return expect(getEntry(locale, `/our-work/${slug}`), 'programme', `/our-work/${slug}`)
}

/** One standing page. Throws when there is none. */
export function getPage(locale: Locale, path: string): PageEntry {
  return expect(getEntry(locale, path), 'page', path)
}

/** Standing pages below a section, in their own order; the section's landing page is not among them. */
export function getSectionPages(locale: Locale, section: Section): PageEntry[] {
  return edition(locale)
    .pages.filter((page) => page.section === section && page.slug !== section)
    .sort((a, b) => a.data.order - b.data.order || a.slug.localeCompare(b.slug))
}

/** Pages that `app/[locale]/[...path]` renders: all standing pages but home and the boilerplate of releases. */
export function getStandingPages(locale: Locale): PageEntry[] {
  return edition(locale).pages.filter(({ path }) => path !== '/' && path !== '/boilerplate')
}

/** The editions in which an address exists as a public page of its own. */
export function getEditionsOf(path: string): Locale[] {
  return getEditions().filter((locale) => edition(locale).byPath.has(path))
}

/** News that still stands, newest first: for places that recommend it. */
export function getStandingNews(locale: Locale): readonly NewsEntry[] {
  return edition(locale).standing
}

/** News of one programme, newest first. */
export function getProgrammeNews(locale: Locale, programme: string): NewsEntry[] {
  return getNews(locale).filter((news) => news.data.programmes.includes(programme))
}

/** Other news that shares most with one: programmes count double, then topics and places; the nearest in time first among equals. */
export function getRelatedNews(locale: Locale, entry: NewsEntry, count = 3): NewsEntry[] {
  return findRelated(edition(locale).standing, entry, count)
}

/** Names of topics, programmes and places in an edition. */
export function getLabels(locale: Locale): Labels {
  return expectDefined(loadContent().labels[locale], `labels of ${locale}`)
}

/** The closed list of topics, programmes and places. */
export function getTaxonomy(): Taxonomy {
  return loadContent().taxonomy
}

/** Sources by key, in the order asked for. */
export function getSources(keys: readonly string[]): (Source & { key: string })[] {
  const { sources } = loadContent()
  return keys.map((key) => ({ ...expectDefined(sources[key], `source ${key}`), key }))
}

/** The name of a publisher in an edition; nothing where the edition has none of its own. */
export function getPublisherName(locale: Locale, publisher: string): string | undefined {
  return loadContent().publishers[locale]?.[publisher]
}

/** The words an edition explains; none while it has no page for them, or has taken it back. */
export function getGlossary(locale: Locale): readonly Term[] {
  const page = getEntry(locale, GLOSSARY_PATH)
  return page && !page.data.withdrawn ? (loadContent().glossaries[locale] ?? []) : []
}

/** Groups of names for one thing, for the search. */
export function getSynonymGroups(): SiteContent['synonyms'] {
  return loadContent().synonyms
}

/** Addresses that moved, and where to. */
export function getMoved(): SiteContent['redirects']['redirects'] {
  return loadContent().redirects.redirects
}

/** Addresses that ended, with the reason readers are given. */
export function getGone(): SiteContent['redirects']['gone'] {
  return loadContent().redirects.gone
}

function expect<Type extends Entry['type']>(
  entry: Entry | undefined,
  type: Type,
  path: string,
): Extract<Entry, { type: Type }> {
  if (isOfType(entry, type)) return entry
  throw new Error(`No public ${type} at ${path}`)
}

function isOfType<Type extends Entry['type']>(
  entry: Entry | undefined,
  type: Type,
): entry is Extract<Entry, { type: Type }> {
  return entry?.type === type
}

function expectDefined<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`No ${what}`)
  return value
}
