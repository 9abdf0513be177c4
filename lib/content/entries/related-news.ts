import { memoize } from '../../memoize.ts'
import type { NewsEntry } from './entry.ts'

const WEIGHTS = { programmes: 2, topics: 1, places: 1 } as const
const FIELDS = ['programmes', 'topics', 'places'] as const

/**
 * Of `news`, in the order of its days, what shares most with one item: programmes count double. Among equals what
 * stands nearest to it comes first, the newer of two: so a new item changes the pages of its own days, not of all.
 */
export function findRelated(news: readonly NewsEntry[], { path, data }: NewsEntry, count: number): NewsEntry[] {
  const { placeOf, postings } = orderOf(news)
  const scores = new Uint16Array(news.length)
  for (const field of FIELDS)
    for (const key of data[field])
      for (const place of postings.get(`${field} ${key}`) ?? []) scores[place] = (scores[place] ?? 0) + WEIGHTS[field]
  return bestOf(scores, placeOf.get(path) ?? -1, count).flatMap((place) => news[place] ?? [])
}

/** The places with the best scores, going outwards from `own`. */
function bestOf(scores: Uint16Array, own: number, count: number): number[] {
  const best: number[] = []
  // To be among the best a place must have more: thousands of pages ask, and most places are passed over by this alone.
  let least = 0
  const consider = (place: number) => {
    const score = scores[place] ?? 0
    if (score <= least) return
    const before = best.findIndex((other) => (scores[other] ?? 0) < score)
    best.splice(before < 0 ? best.length : before, 0, place)
    best.splice(count)
    least = best.length < count ? 0 : (scores[best.at(-1) ?? place] ?? 0)
  }
  // To ask a list of numbers for what is not in it takes long.
  for (let newer = own - 1, older = own + 1; newer >= 0 || older < scores.length; newer -= 1, older += 1) {
    if (newer >= 0) consider(newer)
    if (older < scores.length) consider(older)
  }
  return best
}

/** A list of news by path, and where in it each key stands. */
interface Order {
  readonly placeOf: ReadonlyMap<string, number>
  readonly postings: ReadonlyMap<string, readonly number[]>
}

/** Every page of news asks what is like it: the list is gone through once for all of them. */
const orderOf = memoize((news: readonly NewsEntry[]): Order => {
  const postings = new Map<string, number[]>()
  news.forEach(({ data }, place) => {
    for (const field of FIELDS)
      for (const key of new Set(data[field])) {
        const list = postings.get(`${field} ${key}`) ?? []
        list.push(place)
        postings.set(`${field} ${key}`, list)
      }
  })
  return { placeOf: new Map(news.map(({ path }, place) => [path, place])), postings }
})
