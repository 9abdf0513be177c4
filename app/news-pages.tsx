/** The whole pages of news: what the routes draw, and what is drawn without Next. */
import { NewsArticle } from '../components/article/news-article.tsx'
import { SiteFrame } from '../components/layout/site-frame.tsx'
import { NewsListing } from '../components/listing/news-listing.tsx'
import type { ListingPageParts, NewsPageParts } from '../lib/seo/news-pages.ts'

export function NewsPage({ news, files, frame, data }: NewsPageParts) {
  return (
    <SiteFrame frame={frame} data={data}>
      <NewsArticle news={news} files={files} />
    </SiteFrame>
  )
}

export function ListingPage({ listing, title, frame, data }: ListingPageParts) {
  return (
    <SiteFrame frame={frame} data={data}>
      <NewsListing listing={listing} title={title} />
    </SiteFrame>
  )
}
