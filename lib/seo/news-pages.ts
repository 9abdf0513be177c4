/** Everything that goes into the pages of news and its lists: they are drawn from this, and nothing else. */
import type { ListingQuery } from '../content/listing.ts'
import { getFrame } from '../content/views/frame.ts'
import { getListingFrame, getListingView } from '../content/views/listing.ts'
import { getMediaFiles } from '../content/views/media-files.ts'
import { getNewsView } from '../content/views/news.ts'
import type { Locale } from '../i18n/locales.ts'
import { pageMetadata } from './metadata.ts'
import { pageData } from './page-data.ts'

export type NewsPageParts = ReturnType<typeof getNewsPage>
export type ListingPageParts = ReturnType<typeof getListingPage>

/** The page of a news item. Throws when it is not public. */
export function getNewsPage(locale: Locale, slug: string) {
  const frame = getFrame({ locale, path: `/news/${slug}` })
  const news = getNewsView(locale, slug)
  const { title, summary: description } = news
  const metadata = pageMetadata(frame, { title, description, type: 'article' })
  return { news, files: getMediaFiles(locale, slug), frame, metadata, data: pageData(frame, title) }
}

/** A page of a list of news. */
export function getListingPage(locale: Locale, query: ListingQuery) {
  const listing = getListingView(locale, query)
  const { frame, title, description, isIndexed } = getListingFrame(listing)
  const metadata = pageMetadata(frame, { title, description, isIndexed })
  return { listing, title, frame, metadata, data: pageData(frame, title) }
}
