import { lastChange, publishedAt } from '../content/entries/entry-facts.ts'
import { isIndexed, parseListingPath } from '../content/entries/listing.ts'
import { getEditions, getEntry, getStandingNews } from '../content/queries.ts'
import { renderNewsSitemap, renderSitemap, type SitemapEntry } from '../feeds/sitemap.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { LOCALES, localeFacts, SOURCE_LOCALE } from '../i18n/locales.ts'
import { localePath, splitLocale } from '../i18n/paths.ts'
import { SHARED_PATHS } from '../pages/open-data.ts'
import { absoluteUrl } from '../site/config.ts'
import type { Output } from './output.ts'

const TYPE = 'application/xml; charset=utf-8'

/** The sitemap of all pages (addresses of HTML that answer 200) and that of the newest news at `now`. */
export function sitemapOutputs(pages: ReadonlySet<string>, now: Date): Output[] {
  const indexed = [...pages].filter(isWanted).toSorted()
  return [
    { path: SHARED_PATHS.sitemap, type: TYPE, make: () => renderSitemap(indexed.map((path) => toEntry(path, pages))) },
    { path: SHARED_PATHS.newsSitemap, type: TYPE, make: () => renderNewsSitemap(newsEntries(), now) },
  ]
}

/** Narrowed lists and further pages are other views of what is in the sitemap already; the pages themselves ask not to be indexed. */
export function isWanted(path: string): boolean {
  const [, section, ...rest] = splitLocale(path).path.split('/')
  if (section === 'styleguide') return false
  const listing = section === 'news' ? parseListingPath(rest) : undefined
  return !listing || isIndexed(listing)
}

function toEntry(path: string, pages: ReadonlySet<string>): SitemapEntry {
  const own = splitLocale(path)
  const editions = LOCALES.filter((locale) => pages.has(localePath(own.path, locale)))
  const lastModified = lastModifiedOf(own)
  return {
    url: absoluteUrl(path),
    ...(lastModified && { lastModified }),
    alternates: editions.length < 2 ? [] : alternates(own.path, editions),
  }
}

function alternates(path: string, editions: readonly (typeof LOCALES)[number][]): SitemapEntry['alternates'] {
  const url = (locale: (typeof LOCALES)[number]) => absoluteUrl(localePath(path, locale))
  const fallback = editions.includes(SOURCE_LOCALE) ? [{ hreflang: 'x-default', url: url(SOURCE_LOCALE) }] : []
  return [...editions.map((locale) => ({ hreflang: localeFacts(locale).tag, url: url(locale) })), ...fallback]
}

/** The day of the newest correction, or else of publication where it is known. Never the day of a build. */
function lastModifiedOf({ locale, path }: ReturnType<typeof splitLocale>): string | undefined {
  const entry = getEntry(locale, path)
  if (!entry) return undefined
  const published = entry.type === 'news' && entry.data.dateMeaning === 'published' ? entry.data.date : undefined
  const date = lastChange(entry) ?? published
  return date?.precision === 'day' ? date.edtf : undefined
}

function newsEntries() {
  return getEditions().flatMap((locale) =>
    getStandingNews(locale)
      .filter(({ data }) => data.dateMeaning === 'published')
      .map((entry) => ({
        url: absoluteUrl(localePath(entry.path, locale)),
        title: entry.data.title,
        published: entry.data.date,
        moment: publishedAt(entry),
        publication: { name: getMessages(locale).site.shortName, language: localeFacts(locale).tag },
      })),
  )
}
