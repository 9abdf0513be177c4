import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { SEARCH_KINDS } from '../search/document.ts'
import { FACETS, type Facet, type Facets } from '../search/facets.ts'
import { type SearchRequest, searchPath } from '../search/request.ts'
import { type FilterView, facetLabel } from './listing.ts'

/** The filters of an answer: each choice leads to the answer it would leave, the chosen one to the answer without it. One with a single choice that is not taken would narrow nothing. */
export function searchFilters(locale: Locale, request: SearchRequest, facets: Facets): FilterView[] {
  const { page: _, ...filters } = request
  return FACETS.map((facet) => ({
    facet,
    options: facets[facet].map(({ value, count, selected }) => ({
      text: label(locale, facet, value),
      href: searchPath(locale, { ...filters, [facet]: selected ? undefined : value }),
      count,
      isCurrent: selected,
    })),
  })).filter(({ options }) => options.length > 1 || options.some(({ isCurrent }) => isCurrent))
}

function label(locale: Locale, facet: Facet, value: string): string {
  const kind = facet === 'kind' ? SEARCH_KINDS.find((known) => known === value) : undefined
  return kind ? getMessages(locale).search.kinds[kind] : facetLabel(locale, facet, value)
}
