import { pagesAround } from '../content/entries/listing.ts'
import { getNews } from '../content/queries.ts'
import type { PartialDate } from '../i18n/edtf.ts'
import { parseEdtf } from '../i18n/edtf.ts'
import { formatNumber } from '../i18n/format.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import type { Run } from '../search/highlight.ts'
import { getSearchIndex } from '../search/index-files.ts'
import { type SearchAnswer, type SearchResult, search } from '../search/query.ts'
import {
  LONGEST_QUERY,
  parseSearchRequest,
  type RawParameters,
  type SearchRequest,
  searchPath,
} from '../search/request.ts'
import { type CardView, newsCard } from './card.ts'
import type { LinkView } from './link.ts'
import { type SearchFilterView, searchFilters } from './search-filters.ts'

/** One found thing as its line shows it; marked runs are what it was found by. */
export interface ResultView {
  readonly href: string
  readonly kind: string
  readonly date: PartialDate | undefined
  readonly title: readonly Run[]
  readonly excerpt: readonly Run[]
}

/** The search page. */
export interface SearchView {
  readonly locale: Locale
  readonly action: string
  /** The question as it was read; empty before anything was asked. */
  readonly query: string
  readonly wasCut: boolean
  readonly total: number
  readonly page: number
  readonly pages: number
  /** No text has all the words; these have some of them. */
  readonly isPartial: boolean
  readonly didYouMean: LinkView | undefined
  readonly results: readonly ResultView[]
  readonly filters: readonly SearchFilterView[]
  /** The same question without filters; undefined when none is set. */
  readonly unfiltered: string | undefined
  readonly pageLinks: readonly LinkView[]
  /** Newest items, for whoever found nothing or has not asked yet. */
  readonly latest: readonly CardView[]
}

/** The answer to the parameters of an address, whatever they are. */
export function getSearchView(locale: Locale, parameters: RawParameters): SearchView {
  const request = parseSearchRequest(parameters)
  const answer = search(getSearchIndex(locale), request)
  const { q, total, page, pages, didYouMean } = answer
  const isFiltered = Boolean(request.kind || request.topic || request.year)
  return {
    ...{ locale, total, page, pages },
    action: localePath('/search', locale),
    query: q,
    wasCut: [parameters['q'] ?? ''].flat().join('').trim().length > LONGEST_QUERY,
    isPartial: answer.matched === 'some' && total > 0,
    didYouMean: didYouMean ? { href: searchPath(locale, { q: didYouMean }), text: didYouMean } : undefined,
    results: answer.results.map((result) => resultView(result, locale)),
    filters: searchFilters(locale, request, answer.facets),
    unfiltered: isFiltered ? searchPath(locale, { q }) : undefined,
    pageLinks: pageLinks(locale, request, answer),
    latest: total === 0 ? getNews(locale).slice(0, 3).map(newsCard) : [],
  }
}

function resultView({ document, title, excerpt }: SearchResult, locale: Locale): ResultView {
  return {
    href: document.path,
    kind: getMessages(locale).search.kinds[document.kind],
    date: document.date && parseEdtf(document.date.edtf),
    title,
    excerpt,
  }
}

function pageLinks(locale: Locale, request: SearchRequest, { page, pages }: SearchAnswer): LinkView[] {
  return pagesAround(page, pages).map((other) => ({
    href: searchPath(locale, { ...request, page: other }),
    text: formatNumber(other, locale),
    isCurrent: other === page,
  }))
}
