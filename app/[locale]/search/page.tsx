import { SiteFrame } from '../../../components/layout/site-frame.tsx'
import { SearchPage } from '../../../components/search/search-page.tsx'
import { getEditions } from '../../../lib/content/queries.ts'
import { getFrame } from '../../../lib/content/views/frame.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import type { RawParameters } from '../../../lib/search/request.ts'
import { getSearchView } from '../../../lib/search/search-view.ts'
import { type PageMetadata, pageMetadata } from '../../../lib/seo/metadata.ts'
import { localeOf } from '../../route-params.ts'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<RawParameters>
}

async function load(props: Props) {
  const locale = await localeOf(props.params)
  return { locale, frame: getFrame({ locale, path: '/search', editions: getEditions() }) }
}

export async function generateMetadata(props: Props): Promise<PageMetadata> {
  const { locale, frame } = await load(props)
  const { search, searchForm } = getMessages(locale)
  return pageMetadata(frame, { title: search.heading, description: searchForm.label, isIndexed: false })
}

export default async function Page(props: Props) {
  const { locale, frame } = await load(props)
  return (
    <SiteFrame frame={frame}>
      <SearchPage view={getSearchView(locale, await props.searchParams)} />
    </SiteFrame>
  )
}
