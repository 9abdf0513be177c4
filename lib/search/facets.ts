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
type Value = string | number

function valuesOf({ kind, topics, year }: SearchDocument, facet: Facet): readonly Value[] {
  return facet === 'kind' ? [kind] : facet === 'topic' ? topics : year === undefined ? [] : [year]
}

/** Whether a document passes the filters; one that is not set lets everything through. */
export function passes(document: SearchDocument, filters: Filters, facets: readonly Facet[] = FACETS): boolean {
  return facets.every((facet) => {
    const wanted = filters[facet]
    return wanted === undefined || valuesOf(document, facet).includes(wanted)
  })
}

/** How many documents each value would leave, the other filters kept. A chosen value is listed even when it leaves none. */
export function countFacets(documents: readonly SearchDocument[], filters: Filters): Facets {
  const count = (facet: Facet) => {
    const selected = filters[facet]
    const others = FACETS.filter((other) => other !== facet && filters[other] !== undefined)
    const counts = new Map<Value, number>(selected === undefined ? [] : [[selected, 0]])
    for (const document of documents) {
      if (!passes(document, filters, others)) continue
      for (const value of valuesOf(document, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return Array.from(counts, ([value, found]) => ({ value: `${value}`, count: found, selected: value === selected }))
  }
  return {
    kind: count('kind').sort(commonestFirst),
    topic: count('topic').sort(commonestFirst),
    year: count('year').sort((a, b) => Number(b.value) - Number(a.value)),
  }
}

function commonestFirst(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || a.value.localeCompare(b.value)
}
