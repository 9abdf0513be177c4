import { enumerateListings, listingPath } from '../lib/content/listing.ts'
import { getEditions, getNews } from '../lib/content/queries.ts'
import { localePath } from '../lib/i18n/paths.ts'
import { getListingPage, getNewsPage } from '../lib/seo/news-pages.ts'
import { contentHash } from './tree-file.ts'

/**
 * A name for everything that goes into each page of news and each list, by its address. Pages are drawn from plain
 * values and the code alone, so pages of one name are the same to the byte. `code`: a name for the code, its
 * packages and its settings.
 */
export function pageKeys(code: string): Record<string, string> {
  const editions = getEditions()
  const all = editions.flatMap((locale) => {
    const key = (path: string, page: unknown) => [
      localePath(path, locale),
      contentHash(canonical([code, editions, locale, path, page])),
    ]
    return [
      ...getNews(locale).map(({ slug, path }) => key(path, getNewsPage(locale, slug))),
      ...enumerateListings(getNews(locale)).map((query) => key(listingPath(query), getListingPage(locale, query))),
    ]
  })
  return Object.fromEntries(all)
}

/** How many pages of news and lists there are. */
export function countPages(): number {
  const counts = getEditions().map((locale) => getNews(locale).length + enumerateListings(getNews(locale)).length)
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Values as text. Throws for what JSON would drop in silence: two pages that differ must never have one name. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (name, part: unknown) => {
    const isDropped = typeof part === 'function' || part instanceof Map || part instanceof Set
    if (isDropped) throw new Error(`A page is drawn from “${name}”, which is no plain value: it cannot be told apart`)
    return part
  })
}
