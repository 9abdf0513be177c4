import type { ListingPageParts } from '../../lib/seo/news-pages.ts'
import { SiteFrame } from '../layout/site-frame.tsx'
import { NewsListing } from './news-listing.tsx'

/** The whole page of a list of news. */
export function ListingPage({ listing, title, frame, data }: ListingPageParts) {
  return (
    <SiteFrame frame={frame} data={data}>
      <NewsListing listing={listing} title={title} />
    </SiteFrame>
  )
}
