import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SiteFrame } from '../../../../components/layout/site-frame.tsx'
import { NewsListing } from '../../../../components/listing/news-listing.tsx'
import { enumerateListings, listingPath, parseListingPath } from '../../../../lib/content/listing.ts'
import { getNews } from '../../../../lib/content/queries.ts'
import { getListingFrame, getListingView } from '../../../../lib/content/views/listing.ts'
import { pageMetadata } from '../../../../lib/seo/metadata.ts'
import { pageData } from '../../../../lib/seo/page-data.ts'
import { inEveryEdition, localeOf } from '../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string; filter?: string[] }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return inEveryEdition((locale) =>
    enumerateListings(getNews(locale))
      .map((query) => ({ filter: listingPath(query).split('/').slice(2) }))
      .filter(({ filter }) => filter.length > 0),
  )
}

async function load(props: Props) {
  const locale = await localeOf(props.params)
  const { filter = [] } = await props.params
  const listing = getListingView(locale, parseListingPath(filter) ?? notFound())
  return { listing, ...getListingFrame(listing) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { frame, title, description, isIndexed } = await load(props)
  return pageMetadata(frame, { title, description, isIndexed })
}

export default async function Page(props: Props) {
  const { listing, frame, title } = await load(props)
  return (
    <SiteFrame frame={frame} data={pageData(frame, title)}>
      <NewsListing listing={listing} title={title} />
    </SiteFrame>
  )
}
