import { SiteLayout } from '../../../components/layout/site-layout.tsx'
import { SearchPage } from '../../../components/search/search-page.tsx'
import { getSearchPage } from '../../../lib/pages/pages.ts'
import type { RawParameters } from '../../../lib/search/request.ts'
import { localeOf } from '../../route-params.ts'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<RawParameters>
}

export default async function Page({ params, searchParams }: Props) {
  const { search, ...page } = getSearchPage(await localeOf(params), await searchParams)
  return (
    <SiteLayout page={page}>
      <SearchPage view={search} />
    </SiteLayout>
  )
}
