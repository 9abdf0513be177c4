/** The books of an edition: the whole of it, and the news of each year. */
import { lastChange } from '../../../lib/content/entries/entry-facts.ts'
import { facetValues, filterNews } from '../../../lib/content/entries/listing.ts'
import { getDatasets, getFigures } from '../../../lib/content/numbers/data-queries.ts'
import { getEntries, getEntry, getNews } from '../../../lib/content/queries.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { type Locale, localeFacts } from '../../../lib/i18n/locales.ts'
import { localePath, splitLocale } from '../../../lib/i18n/paths.ts'
import { historyOf } from '../../../lib/pages/history.ts'
import type { Source } from '../../build/source.ts'
import { readingPage, readingSources } from '../reading-pages.ts'
import type { Book } from './book.ts'
import { makeBook } from './make-book.ts'

/** More news would leave a book too large to pass on. */
const NEWS_CARRIED = 200

/** A book that can be made. */
export interface BookPlan {
  readonly book: Book
  /** Addresses of its pages, without the edition's prefix; all of the edition where there are none. */
  readonly paths?: ReadonlySet<string>
}

/** The book of a whole edition, then those of its years, the latest first. */
export function planBooks(locale: Locale): BookPlan[] {
  const news = getNews(locale)
  const years = new Set(news.flatMap((entry) => facetValues(entry, 'year')))
  return [
    wholeBook(locale),
    ...[...years]
      .toSorted()
      .reverse()
      .map((year) => yearBook(locale, year)),
  ]
}

function wholeBook(locale: Locale): BookPlan {
  const { site, books } = getMessages(locale)
  const recorded = [...getDatasets(locale), ...getFigures(locale)].map((number) => number.recorded)
  const modified = latest([...getEntries(locale).map(({ path }) => changeOf(locale, path)), ...recorded])
  return {
    book: {
      ...{ locale, path: bookPath(locale), title: site.name, heading: site.name, modified },
      description: books.whole,
    },
  }
}

function yearBook(locale: Locale, year: string): BookPlan {
  const { site, books, listing } = getMessages(locale)
  const paths = filterNews(getNews(locale), { year }).map(({ path }) => path)
  const heading = books.newsOf(listing.year(year))
  const title = `${site.shortName}: ${heading}`
  const modified = latest(paths.map((path) => changeOf(locale, path)))
  const description = books.year(listing.year(year))
  return {
    book: { locale, path: bookPath(locale, year), title, heading, description, modified },
    paths: new Set(paths),
  }
}

/** The book as EPUB. `sources`: everything that is published. */
export async function makePlannedBook({ book, paths }: BookPlan, sources: readonly Source[]): Promise<Uint8Array> {
  const { locale } = book
  const old = new Set(
    getNews(locale)
      .filter(({ path }) => paths?.has(path) ?? true)
      .slice(NEWS_CARRIED)
      .map(({ path }) => path),
  )
  const carried = readingSources(sources, locale).filter(({ path }) => {
    const own = splitLocale(path).path
    return (paths?.has(own) ?? true) && !old.has(own)
  })
  const pages = new Map(carried.map((source) => [splitLocale(source.path).path, () => readingPage(source)]))
  return makeBook(book, pages, await fontOf(locale, sources))
}

async function fontOf(locale: Locale, sources: readonly Source[]): Promise<Uint8Array | undefined> {
  const { font } = localeFacts(locale)
  const source = sources.find(({ path }) => path === font?.file)
  return source && new Uint8Array(Buffer.from(await source.make()))
}

function bookPath(locale: Locale, year?: string): string {
  return localePath(`/offline/iom-iran-${locale}${year ? `-news-${year}` : ''}.epub`, locale)
}

/** The day a text changed: in its file, or as it says itself. */
function changeOf(locale: Locale, path: string): string {
  const entry = getEntry(locale, path)
  if (!entry) return ''
  const date = entry.type === 'news' ? entry.data.date.earliest : ''
  return latest([date, lastChange(entry)?.earliest ?? '', historyOf(entry).changed?.latest ?? ''])
}

function latest(days: readonly string[]): string {
  return days.toSorted().at(-1) ?? ''
}
