import { notFound } from 'next/navigation'
import { SiteLayout } from '../../../../components/layout/site-layout.tsx'
import { NewsListing } from '../../../../components/listing/news-listing.tsx'
import { parseListingPath } from '../../../../lib/content/entries/listing.ts'
import { narrowedLists } from '../../../../lib/pages/listing.ts'
import { getListingPage } from '../../../../lib/pages/pages.ts'
import { inEveryEdition, localeOf } from '../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string; filter?: string[] }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return inEveryEdition((locale) => narrowedLists(locale).map((filter) => ({ filter })))
}

export default async function Page({ params }: Props) {
  const query = parseListingPath((await params).filter ?? []) ?? notFound()
  const { listing, title, ...page } = getListingPage(await localeOf(params), query)
  return (
    <SiteLayout page={page}>
      <NewsListing listing={listing} title={title} />
    </SiteLayout>
  )
}
