/** The books of an edition: the whole of it, and the news of each year. */
import type { Entry, NewsEntry } from '../../../lib/content/entries/entry.ts'
import { lastChange } from '../../../lib/content/entries/entry-facts.ts'
import { facetValues, filterNews } from '../../../lib/content/entries/listing.ts'
import { getDatasets, getFigures } from '../../../lib/content/numbers/data-queries.ts'
import { getEntries, getNews } from '../../../lib/content/queries.ts'
import { missionDay } from '../../../lib/i18n/format.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { type Locale, localeFacts } from '../../../lib/i18n/locales.ts'
import { localePath, splitLocale } from '../../../lib/i18n/paths.ts'
import { MISSION } from '../../../lib/mission/mission.ts'
import { historyOf } from '../../../lib/pages/history.ts'
import { siteNow } from '../../../lib/site/clock.ts'
import { OFFLINE_PATH } from '../../../lib/site/data-paths.ts'
import type { Source } from '../../build/source.ts'
import { readingPage, readingSources } from '../reading-pages.ts'
import type { Book } from './book.ts'
import { makeBook } from './make-book.ts'

/** More news would leave a book too large to pass on. */
const NEWS_CARRIED = 100

/** A book that can be made. */
export interface BookPlan {
  readonly book: Book
  /** What it is where it is offered, and what to do with it. */
  readonly title: string
  readonly text: string
  /** Whether a page is in it, by its address without the edition's prefix. */
  readonly holds: (path: string) => boolean
}

/** The book of a whole edition, then those of its years, the latest first. */
export function planBooks(locale: Locale): BookPlan[] {
  const years = new Set(getNews(locale).flatMap((entry) => facetValues(entry, 'year')))
  const latestFirst = [...years].toSorted().reverse()
  return [wholeBook(locale), ...latestFirst.map((year) => yearBook(locale, year))]
}

function wholeBook(locale: Locale): BookPlan {
  const { site, books } = getMessages(locale)
  const older = new Set(pathsOf(getNews(locale).slice(NEWS_CARRIED)))
  const recorded = [...getDatasets(locale), ...getFigures(locale)].map((number) => number.recorded)
  const modified = latest([...getEntries(locale).map(changeOf), ...recorded])
  const about = { title: site.name, heading: site.name, description: books.whole, modified }
  return {
    ...{ title: books.files.whole, text: books.files.text, holds: (path) => !older.has(path) },
    book: { locale, path: bookPath(locale), hasOlder: older.size > 0, ...about },
  }
}

function yearBook(locale: Locale, year: string): BookPlan {
  const { site, books, listing } = getMessages(locale)
  const news = filterNews(getNews(locale), { year })
  const held = new Set(pathsOf(news.slice(0, NEWS_CARRIED)))
  const heading = books.newsOf(listing.year(year))
  const description = books.year(listing.year(year))
  const about = { title: `${site.shortName}: ${heading}`, heading, description, modified: latest(news.map(changeOf)) }
  return {
    ...{ title: books.files.year(heading), text: description, holds: (path) => held.has(path) },
    book: { locale, path: bookPath(locale, year), hasOlder: held.size < news.length, ...about },
  }
}

/** The book as EPUB. `sources`: everything that is published. */
export async function makePlannedBook({ book, holds }: BookPlan, sources: readonly Source[]): Promise<Uint8Array> {
  const { locale } = book
  const held = readingSources(sources, locale).map((source) => [splitLocale(source.path).path, source] as const)
  const pages = held.filter(([path]) => holds(path)).map(([path, source]) => [path, () => readingPage(source)] as const)
  return makeBook(book, new Map(pages), await fontOf(locale, sources))
}

async function fontOf(locale: Locale, sources: readonly Source[]): Promise<Uint8Array | undefined> {
  const { font } = localeFacts(locale)
  const source = sources.find(({ path }) => path === font?.file)
  return source && new Uint8Array(Buffer.from(await source.make()))
}

function bookPath(locale: Locale, year?: string): string {
  return localePath(`${OFFLINE_PATH}/${MISSION.key}-${locale}${year ? `-news-${year}` : ''}.epub`, locale)
}

function pathsOf(news: readonly NewsEntry[]): string[] {
  return news.map(({ path }) => path)
}

/** The day a text changed: in its file, or as it says itself. */
function changeOf(entry: Entry): string {
  const date = entry.type === 'news' ? entry.data.date.earliest : ''
  return [date, lastChange(entry)?.earliest ?? '', historyOf(entry).changed?.latest ?? ''].toSorted().at(-1) ?? ''
}

/** Where nothing has a date, the day of the build. */
function latest(days: readonly string[]): string {
  return days.toSorted().at(-1) || missionDay(siteNow())
}
