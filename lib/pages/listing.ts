import type { NewsEntry } from '../content/entries/entry.ts'
import {
  archivePages,
  countValues,
  enumerateListings,
  FACETS,
  type Facet,
  filterNews,
  hasListing,
  isIndexed,
  itemsOn,
  type ListingQuery,
  listingPath,
  pagesAround,
  parseListingPath,
} from '../content/entries/listing.ts'
import { getEditions, getLabels, getNews } from '../content/queries.ts'
import { NEWS_KINDS } from '../content/schema/schema.ts'
import { formatList, formatNumber } from '../i18n/format.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { memoize } from '../memoize.ts'
import { type CardView, newsCard } from './card.ts'
import { getLayout } from './layout.ts'
import type { LinkView } from './link.ts'

/** One choice of a filter, with the number of items behind it. */
export interface FilterOption extends LinkView {
  readonly count: number
}

/** A filter with its choices. */
export interface FilterView {
  readonly facet: Facet
  readonly options: readonly FilterOption[]
}

/** Items of one year, under its name. */
export interface YearOfNews {
  readonly key: string
  readonly heading: string
  readonly cards: readonly CardView[]
}

/** A page of the news listing. */
export interface ListingView {
  readonly locale: Locale
  /** Address of this page without the edition's prefix. */
  readonly path: string
  /** A page of the archive; undefined on the front page. */
  readonly page: number | undefined
  /** How many items the list has; not known to a page of the archive, which stays as it is. */
  readonly total: number | undefined
  /** Names of what was chosen, for the headline. */
  readonly chosen: readonly string[]
  /** All its items are of the kind that was chosen. */
  readonly isOfOneKind: boolean
  /** What the list holds; nothing for one that is narrowed by more than the kind of its items. */
  readonly summary: string | undefined
  /** Address of the listing without any filter. */
  readonly all: string
  /** Its items, the newest first, by the year in which they begin. */
  readonly years: readonly YearOfNews[]
  /** Choices with their counts, on the front page. */
  readonly filters: readonly FilterView[]
  readonly pageLinks: readonly LinkView[]
}

/** One page of the news listing under its filters. */
export function getListingView(locale: Locale, query: ListingQuery): ListingView {
  const { chosen, page } = query
  const matching = filterNews(getNews(locale), chosen)
  const pages = archivePages(matching.length)
  const href = (target: ListingQuery) => localePath(listingPath(target), locale)
  return {
    locale,
    path: listingPath(query),
    page,
    total: page === undefined ? matching.length : undefined,
    chosen: FACETS.flatMap((facet) => (chosen[facet] ? [facetLabel(locale, facet, chosen[facet])] : [])),
    isOfOneKind: chosen.kind !== undefined,
    summary: page === undefined ? listSummary(locale, chosen) : undefined,
    all: href({ chosen: {} }),
    years: byYear(locale, itemsOn(matching, page)),
    filters: page === undefined ? filterViews(locale, chosen) : [],
    pageLinks: [undefined, ...pagesAround(page ?? pages, pages).toReversed()].map((other) => ({
      href: href({ chosen, page: other }),
      text: other === undefined ? getMessages(locale).pagination.newest : formatNumber(other, locale),
      isCurrent: other === page,
    })),
  }
}

function byYear(locale: Locale, items: readonly NewsEntry[]): YearOfNews[] {
  const yearOf = ({ data }: NewsEntry) => data.date.earliest.slice(0, 4)
  return [...new Set(items.map(yearOf))].map((year) => ({
    key: `year-${year}`,
    heading: facetLabel(locale, 'year', year),
    cards: items.filter((item) => yearOf(item) === year).map(newsCard),
  }))
}

function listSummary(locale: Locale, chosen: ListingQuery['chosen']): string | undefined {
  const { kinds, listing } = getMessages(locale)
  if (Object.keys(chosen).length === 0) return listing.intro
  const kind = onlyKind(chosen)
  return kind && kinds[kind].list
}

/** The kind of the items, where a list is narrowed by nothing else: such a list is a page of its own. */
function onlyKind(chosen: ListingQuery['chosen']): (typeof NEWS_KINDS)[number] | undefined {
  return Object.keys(chosen).length === 1 ? NEWS_KINDS.find((kind) => kind === chosen.kind) : undefined
}

/** Only filters that keep what is chosen: the number beside a choice is then always what the list would hold with it added or put in its place. */
function filterViews(locale: Locale, chosen: ListingQuery['chosen']): FilterView[] {
  const keeps = (facet: Facet) =>
    FACETS.every((other) => other === facet || chosen[other] === baseFor(facet, chosen)[other])
  return FACETS.filter(keeps)
    .map((facet) => filterView(locale, facet, chosen))
    .filter(({ options }) => options.length > 0)
}

function filterView(locale: Locale, facet: Facet, chosen: ListingQuery['chosen']): FilterView {
  const base = baseFor(facet, chosen)
  const undo = { href: localePath(listingPath({ chosen: base }), locale), isCurrent: true }
  const options = choices(locale, facet, base)
  return { facet, options: options.map((option) => (option.value === chosen[facet] ? { ...option, ...undo } : option)) }
}

type Choice = FilterOption & { readonly value: string }

const choicesOf = memoize((_news: readonly NewsEntry[]) => new Map<string, Choice[]>())

/** Counted once: hundreds of lists offer the same choices. */
function choices(locale: Locale, facet: Facet, base: ListingQuery['chosen']): readonly Choice[] {
  const made = choicesOf(getNews(locale))
  const name = `${facet} ${listingPath({ chosen: base })}`
  const found = made.get(name) ?? countChoices(locale, facet, base)
  made.set(name, found)
  return found
}

function countChoices(locale: Locale, facet: Facet, base: ListingQuery['chosen']): Choice[] {
  const options = [...countValues(getNews(locale), base, facet)].map(([value, count]) => ({
    value,
    text: facetLabel(locale, facet, value),
    href: localePath(listingPath({ chosen: { ...base, [facet]: value } }), locale),
    count,
    isCurrent: false,
  }))
  return options.sort((a, b) =>
    facet === 'year' ? Number(b.value) - Number(a.value) : b.count - a.count || a.text.localeCompare(b.text),
  )
}

/** What stays chosen when a value of `facet` is picked: a year narrows another facet; two other facets never combine. */
function baseFor(facet: Facet, chosen: ListingQuery['chosen']): ListingQuery['chosen'] {
  if (facet !== 'year') return chosen.year ? { year: chosen.year } : {}
  const { year: _year, ...rest } = chosen
  return rest
}

/** Name of a facet's value in an edition. */
export function facetLabel(locale: Locale, facet: Facet, value: string): string {
  const { topics, places } = getLabels(locale)
  const { kinds } = getMessages(locale)
  switch (facet) {
    case 'kind':
      return value === 'press-release' || value === 'news' || value === 'story' ? kinds[value].many : value
    case 'topic':
      return topics[value] ?? value
    case 'place':
      return places[value] ?? value
    case 'year':
      return getMessages(locale).listing.year(value)
  }
}

/** Layout and headline of a listing. Only whole lists and single filters are meant for search engines. */
export function getListingLayout({ locale, path, chosen, page, summary }: ListingView) {
  const { sections, listing, pagination } = getMessages(locale)
  const query = parseListingPath(path.split('/').slice(2))
  const names = formatList(chosen, locale)
  const isPageOfItsOwn = query && onlyKind(query.chosen)
  const name = chosen.length === 0 ? sections.news : isPageOfItsOwn ? names : listing.narrowedTo(names)
  const title = page === undefined ? name : `${name}. ${pagination.archive(page)}`
  const editions = getEditions().filter((other) => query && hasListing(getNews(other), query))
  return {
    layout: getLayout({ locale, path, editions }),
    title,
    description: `${title}. ${summary ?? listing.intro}`,
    isIndexed: query !== undefined && isIndexed(query),
  }
}

/** Every list of an edition but the front page of all news, as the parts of its address below /news. */
export function narrowedLists(locale: Locale): string[][] {
  const paths = enumerateListings(getNews(locale)).map((query) => listingPath(query).split('/').slice(2))
  return paths.filter((parts) => parts.length > 0)
}
