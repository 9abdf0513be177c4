import type { LinkView } from '../content/views/link.ts'
import { facetLabel } from '../content/views/listing.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { SEARCH_KINDS } from './document.ts'
import type { Facet, Facets, FacetValue } from './facets.ts'
import type { SearchRequest } from './request.ts'
import { searchPath } from './search-path.ts'

/** A filter with its choices; each leads to the answer it would leave, the chosen one to the answer without it. */
export interface SearchFilterView {
  readonly facet: Facet
  readonly options: readonly (LinkView & { readonly count: number })[]
}

const FACETS: readonly Facet[] = ['kind', 'topic', 'year']

/** The filters of an answer. One with a single choice that is not taken would narrow nothing. */
export function searchFilters(locale: Locale, request: SearchRequest, facets: Facets): SearchFilterView[] {
  return FACETS.map((facet) => ({
    facet,
    options: facets[facet].map((value) => option(locale, request, facet, value)),
  })).filter(({ options }) => options.length > 1 || options.some(({ isCurrent }) => isCurrent))
}

function option(locale: Locale, request: SearchRequest, facet: Facet, { value, count, selected }: FacetValue) {
  const { page: _, [facet]: __, ...others } = request
  return {
    text: label(locale, facet, value),
    href: searchPath(locale, { ...others, ...(!selected && chosen(facet, value)) }),
    count,
    isCurrent: selected,
  }
}

function chosen(facet: Facet, value: string): Partial<SearchRequest> {
  if (facet === 'year') return { year: Number(value) }
  return facet === 'topic' ? { topic: value } : { kind: SEARCH_KINDS.find((kind) => kind === value) }
}

function label(locale: Locale, facet: Facet, value: string): string {
  const kind = facet === 'kind' ? SEARCH_KINDS.find((known) => known === value) : undefined
  return kind ? getMessages(locale).search.kinds[kind] : facetLabel(locale, facet, value)
}
