import type { Metadata } from 'next'
import { PageHead } from '../../../components/article/page-head.tsx'
import { SearchForm } from '../../../components/layout/search-form.tsx'
import { SiteFrame } from '../../../components/layout/site-frame.tsx'
import { getEditions } from '../../../lib/content/queries.ts'
import { getFrame } from '../../../lib/content/views/frame.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { pageMetadata } from '../../../lib/seo/metadata.ts'
import { localeOf } from '../../route-params.ts'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function load(props: Props) {
  const locale = await localeOf(props.params)
  const { q } = await props.searchParams
  const query = typeof q === 'string' ? q.slice(0, 200) : ''
  return {
    query,
    words: getMessages(locale),
    frame: getFrame({ locale, path: '/search', editions: getEditions() }),
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { frame, words } = await load(props)
  return pageMetadata(frame, { title: words.search.heading, description: words.searchForm.label, isIndexed: false })
}

export default async function Page(props: Props) {
  const { frame, words, query } = await load(props)
  return (
    <SiteFrame frame={frame}>
      <PageHead locale={frame.locale} title={words.search.heading} />
      <SearchForm action={frame.search} words={words.searchForm} id="search-page" query={query} />
    </SiteFrame>
  )
}
