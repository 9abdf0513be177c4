import { oncePer } from '../once-per.ts'
import type { NewsEntry } from './entry.ts'

/** Where in a list of news each key stands. */
type Postings = ReadonlyMap<string, readonly number[]>

const WEIGHTS = { programmes: 2, topics: 1, places: 1 } as const
const FIELDS = ['programmes', 'topics', 'places'] as const

/**
 * Of `news`, in the order of its days, what shares most with one item: programmes count double. Among equals what
 * stands nearest to it comes first, the newer of two: so a new item changes the pages of its own days, not of all.
 */
export function findRelated(news: readonly NewsEntry[], { path, data }: NewsEntry, count: number): NewsEntry[] {
  const scores = new Uint16Array(news.length)
  for (const field of FIELDS)
    for (const key of data[field])
      for (const place of postingsOf(news).get(`${field} ${key}`) ?? [])
        scores[place] = (scores[place] ?? 0) + WEIGHTS[field]
  const own = news.findIndex((other) => other.path === path)
  return bestOf(scores, own, count).flatMap((place) => news[place] ?? [])
}

/** The places with the best scores, going outwards from `own`. */
function bestOf(scores: Uint16Array, own: number, count: number): number[] {
  const best: number[] = []
  const consider = (place: number) => {
    const score = scores[place] ?? 0
    if (score === 0 || (best.length === count && score <= (scores[best.at(-1) ?? place] ?? 0))) return
    const before = best.findIndex((other) => (scores[other] ?? 0) < score)
    best.splice(before < 0 ? best.length : before, 0, place)
    best.splice(count)
  }
  for (let distance = 1; distance <= scores.length; distance += 1) {
    consider(own - distance)
    consider(own + distance)
  }
  return best
}

/** Every page of news asks what is like it: the list is gone through once for all of them. */
const postingsOf = oncePer((news: readonly NewsEntry[]): Postings => {
  const postings = new Map<string, number[]>()
  news.forEach(({ data }, place) => {
    for (const field of FIELDS)
      for (const key of new Set(data[field])) {
        const list = postings.get(`${field} ${key}`) ?? []
        list.push(place)
        postings.set(`${field} ${key}`, list)
      }
  })
  return postings
})
