import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SiteFrame } from '../../../../components/layout/site-frame.tsx'
import { NewsListing } from '../../../../components/listing/news-listing.tsx'
import { withoutKept } from '../../../../lib/content/kept-pages.ts'
import { enumerateListings, listingPath, parseListingPath } from '../../../../lib/content/listing.ts'
import { getNews } from '../../../../lib/content/queries.ts'
import { localePath } from '../../../../lib/i18n/paths.ts'
import { getListingPage } from '../../../../lib/seo/news-pages.ts'
import { inEveryEdition, localeOf } from '../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string; filter?: string[] }>
}

export const dynamicParams = false

export function generateStaticParams() {
  const pages = inEveryEdition((locale) =>
    enumerateListings(getNews(locale))
      .map((query) => ({ filter: listingPath(query).split('/').slice(2) }))
      .filter(({ filter }) => filter.length > 0),
  )
  return withoutKept(pages, ({ filter, locale }) => localePath(`/news/${filter.join('/')}`, locale))
}

async function load(props: Props) {
  const { filter = [] } = await props.params
  return getListingPage(await localeOf(props.params), parseListingPath(filter) ?? notFound())
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return (await load(props)).metadata
}

export default async function Page(props: Props) {
  const { listing, frame, title, data } = await load(props)
  return (
    <SiteFrame frame={frame} data={data}>
      <NewsListing listing={listing} title={title} />
    </SiteFrame>
  )
}
