import { pagesAround } from '../content/entries/listing.ts'
import { getNews } from '../content/queries.ts'
import { parseEdtf } from '../i18n/edtf.ts'
import { formatNumber } from '../i18n/format.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { getSearchIndex } from '../search/index-files.ts'
import { type SearchAnswer, type SearchResult, search } from '../search/query.ts'
import {
  LONGEST_QUERY,
  parseSearchRequest,
  type RawParameters,
  type SearchRequest,
  searchPath,
} from '../search/request.ts'
import { newsCard } from './card.ts'
import type { LinkView } from './link.ts'
import { searchFilters } from './search-filters.ts'

/** The answer to the parameters of an address, whatever they are. */
export function getSearchView(locale: Locale, parameters: RawParameters) {
  const request = parseSearchRequest(parameters)
  const answer = search(getSearchIndex(locale), request)
  const { q, total, page, pages, didYouMean } = answer
  const isFiltered = Boolean(request.kind || request.topic || request.year)
  return {
    ...{ locale, total, page, pages },
    action: localePath('/search', locale),
    /** The question as it was read; empty before anything was asked. */
    query: q,
    wasCut: [parameters['q'] ?? ''].flat().join('').trim().length > LONGEST_QUERY,
    /** No text has all the words; these have some of them. */
    isPartial: answer.matched === 'some' && total > 0,
    didYouMean: didYouMean ? { href: searchPath(locale, { q: didYouMean }), text: didYouMean } : undefined,
    results: answer.results.map((result) => resultView(result, locale)),
    filters: searchFilters(locale, request, answer.facets),
    /** The same question without filters; undefined when none is set. */
    unfiltered: isFiltered ? searchPath(locale, { q }) : undefined,
    pageLinks: pageLinks(locale, request, answer),
    next:
      page < pages
        ? { href: searchPath(locale, { ...request, page: page + 1 }), text: getMessages(locale).pagination.next }
        : undefined,
    /** Newest items, for whoever found nothing or has not asked yet. */
    latest: total === 0 ? getNews(locale).slice(0, 3).map(newsCard) : [],
  }
}

/** The search page. */
export type SearchView = ReturnType<typeof getSearchView>
export type ResultView = SearchView['results'][number]

/** One found thing as its line shows it; marked runs are what it was found by. */
function resultView({ document, title, excerpt }: SearchResult, locale: Locale) {
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
