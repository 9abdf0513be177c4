import { enumerateListings, listingPath } from '../lib/content/listing.ts'
import { getEditions, getNews } from '../lib/content/queries.ts'
import { localePath } from '../lib/i18n/paths.ts'
import { plainText } from '../lib/markdown/plain-text.ts'
import { entryText } from '../lib/outputs/entry-text.ts'
import { getListingPage, getNewsPage, type ListingPageParts, type NewsPageParts } from '../lib/seo/news-pages.ts'
import { contentHash } from './tree-file.ts'

/** A page of news or of a list. */
export interface NamedPage {
  /** Its address. */
  readonly path: string
  /** The pages of one route are drawn by the same components in the same edition. */
  readonly route: string
  /** A name for everything that goes into it: pages of one name are the same to the byte. */
  readonly key: string
  /** What it is drawn from: plain values, and the code, alone. */
  readonly parts: NewsPageParts | ListingPageParts
}

/** Every page of news and every list, made one after the other. `code`: a name for the code, its packages and its settings. */
export function* namedPages(code: string): Generator<NamedPage> {
  const editions = getEditions()
  for (const locale of editions) {
    const named = (path: string, parts: NewsPageParts | ListingPageParts) => ({
      path: localePath(path, locale),
      key: contentHash(canonical([code, editions, locale, path, parts])),
      parts,
    })
    const news = getNews(locale)
    for (const entry of news) {
      yield { ...named(entry.path, getNewsPage(locale, entry.slug)), route: `news ${locale}` }
      // Asked for later, when its Markdown would have to be read once more.
      entryText(entry)
      plainText(entry.body)
    }
    for (const query of enumerateListings(news))
      yield { ...named(listingPath(query), getListingPage(locale, query)), route: `list ${locale}` }
  }
}

/** Their addresses by route, which need no text to be read. */
export function newsRoutes(): Map<string, string[]> {
  const routes = getEditions().flatMap((locale) => {
    const news = getNews(locale)
    const addresses = (paths: readonly string[]) => paths.map((path) => localePath(path, locale))
    return [
      [`news ${locale}`, addresses(news.map(({ path }) => path))],
      [`list ${locale}`, addresses(enumerateListings(news).map(listingPath))],
    ] as const
  })
  return new Map(routes)
}

/** Values as text. Throws for what JSON would drop in silence: two pages that differ must never have one name. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (name, part: unknown) => {
    const isDropped = typeof part === 'function' || part instanceof Map || part instanceof Set
    if (isDropped) throw new Error(`A page is drawn from “${name}”, which is no plain value: it cannot be told apart`)
    return part
  })
}
