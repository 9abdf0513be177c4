import type { NewsEntry } from './entry.ts'

/** Where in a list of news each key stands. */
type Postings = ReadonlyMap<string, readonly number[]>

const WEIGHTS = { programmes: 2, topics: 1, places: 1 } as const
const FIELDS = ['programmes', 'topics', 'places'] as const

/** Of `news`, in its order, what shares most with one item: programmes count double; the earlier first among equals. */
export function findRelated(news: readonly NewsEntry[], { path, data }: NewsEntry, count: number): NewsEntry[] {
  const scores = new Uint16Array(news.length)
  for (const field of FIELDS)
    for (const key of data[field])
      for (const place of postingsOf(news).get(`${field} ${key}`) ?? [])
        scores[place] = (scores[place] ?? 0) + WEIGHTS[field]
  return bestOf(scores, news, count + 1)
    .filter((other) => other.path !== path)
    .slice(0, count)
}

function bestOf(scores: Uint16Array, news: readonly NewsEntry[], count: number): NewsEntry[] {
  const best: { score: number; item: NewsEntry }[] = []
  news.forEach((item, place) => {
    const score = scores[place] ?? 0
    if (score === 0 || (best.length === count && score <= (best.at(-1)?.score ?? 0))) return
    const before = best.findIndex((other) => other.score < score)
    best.splice(before < 0 ? best.length : before, 0, { score, item })
    best.splice(count)
  })
  return best.map(({ item }) => item)
}

const known = new WeakMap<readonly NewsEntry[], Postings>()

/** Every page of news asks what is like it: the list is gone through once for all of them. */
function postingsOf(news: readonly NewsEntry[]): Postings {
  const postings = known.get(news) ?? makePostings(news)
  known.set(news, postings)
  return postings
}

function makePostings(news: readonly NewsEntry[]): Postings {
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
}
