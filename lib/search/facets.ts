import type { SearchDocument } from './document.ts'
import type { SearchRequest } from './request.ts'

/** One value to filter by. */
export interface FacetValue {
  readonly value: string
  readonly count: number
  readonly selected: boolean
}

export type Facet = 'kind' | 'topic' | 'year'
export type Facets = Readonly<Record<Facet, readonly FacetValue[]>>
type Filters = Pick<SearchRequest, Facet>

/** Which of the filters a document passes; one that is not set lets everything through. */
function passed({ kind, topics, year }: SearchDocument, filters: Filters): Record<Facet, boolean> {
  return {
    kind: filters.kind === undefined || filters.kind === kind,
    topic: filters.topic === undefined || topics.includes(filters.topic),
    year: filters.year === undefined || filters.year === year,
  }
}

/** Whether a document passes all filters. */
export function passes(document: SearchDocument, filters: Filters): boolean {
  const { kind, topic, year } = passed(document, filters)
  return kind && topic && year
}

/** How many documents each value would leave, the other filters kept. A chosen value is listed even when it leaves none. */
export function countFacets(documents: readonly SearchDocument[], filters: Filters): Facets {
  const counts = { kind: startCount(filters.kind), topic: startCount(filters.topic), year: startCount(filters.year) }
  for (const document of documents) {
    const { kind, topic, year } = passed(document, filters)
    if (topic && year) addOne(counts.kind, document.kind)
    if (kind && year) for (const each of document.topics) addOne(counts.topic, each)
    if (kind && topic && document.year !== undefined) addOne(counts.year, document.year)
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

function addOne(counts: Counts, value: Value) {
  counts.set(value, (counts.get(value) ?? 0) + 1)
}

function toValues(counts: Counts, selected: Value | undefined): FacetValue[] {
  return Array.from(counts, ([value, count]) => ({ value: String(value), count, selected: value === selected }))
}

function newestFirst(a: FacetValue, b: FacetValue): number {
  return Number(b.value) - Number(a.value)
}

function commonestFirst(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || a.value.localeCompare(b.value)
}
