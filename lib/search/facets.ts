import type { SearchDocument } from './document.ts'
import type { SearchRequest } from './request.ts'

/** One value to filter by. */
export interface FacetValue {
  readonly value: string
  readonly count: number
  readonly selected: boolean
}

export const FACETS = ['kind', 'topic', 'year'] as const
export type Facet = (typeof FACETS)[number]
export type Facets = Readonly<Record<Facet, readonly FacetValue[]>>
type Filters = Pick<SearchRequest, Facet>

/** The filters that a document does not pass. */
export function failing(document: SearchDocument, filters: Filters): Facet[] {
  return FACETS.filter((facet) => {
    const wanted = filters[facet]
    return wanted !== undefined && !valuesOf(document, facet).includes(wanted)
  })
}

/** How many documents each value would leave, the other filters kept. A chosen value is listed even when it leaves none. */
export function countFacets(documents: readonly SearchDocument[], filters: Filters): Facets {
  const counts = { kind: startCount(filters.kind), topic: startCount(filters.topic), year: startCount(filters.year) }
  for (const document of documents) {
    const failed = failing(document, filters)
    if (failed.length > 1) continue
    for (const facet of failed.length === 0 ? FACETS : failed) {
      for (const value of valuesOf(document, facet)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
    }
  }
  return {
    kind: toValues(counts.kind, filters.kind).sort(commonestFirst),
    topic: toValues(counts.topic, filters.topic).sort(commonestFirst),
    year: toValues(counts.year, filters.year).sort(newestFirst),
  }
}

type Value = string | number
type Counts = Map<Value, number>

function startCount(selected: Value | undefined): Counts {
  return new Map(selected === undefined ? [] : [[selected, 0]])
}

function toValues(counts: Counts, selected: Value | undefined): FacetValue[] {
  return Array.from(counts, ([value, count]) => ({ value: String(value), count, selected: value === selected }))
}

function valuesOf(document: SearchDocument, facet: Facet): readonly Value[] {
  switch (facet) {
    case 'kind':
      return [document.kind]
    case 'topic':
      return document.topics
    case 'year':
      return document.year === undefined ? [] : [document.year]
  }
}

function newestFirst(a: FacetValue, b: FacetValue): number {
  return Number(b.value) - Number(a.value)
}

function commonestFirst(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || a.value.localeCompare(b.value)
}
