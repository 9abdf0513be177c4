import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { enumerateListings, listingPath, parseListingPath } from '../../../../lib/content/listing.ts'
import { leftToNext } from '../../../../lib/content/page-plan.ts'
import { getNews } from '../../../../lib/content/queries.ts'
import { localePath } from '../../../../lib/i18n/paths.ts'
import { getListingPage } from '../../../../lib/seo/news-pages.ts'
import { ListingPage } from '../../../news-pages.tsx'
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
  return leftToNext(pages, ({ filter, locale }) => localePath(`/news/${filter.join('/')}`, locale))
}

async function load(props: Props) {
  const { filter = [] } = await props.params
  return getListingPage(await localeOf(props.params), parseListingPath(filter) ?? notFound())
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return (await load(props)).metadata
}

export default async function Page(props: Props) {
  return <ListingPage {...(await load(props))} />
}
