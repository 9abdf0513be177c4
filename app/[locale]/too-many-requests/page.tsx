import { PageHead } from '../../../components/article/page-head.tsx'
import { SiteLayout } from '../../../components/layout/site-layout.tsx'
import { getTooManyPage } from '../../../lib/pages/pages.ts'
import { localeOf } from '../../route-params.ts'

interface Props {
  params: Promise<{ locale: string }>
}

/** What the server answers, with status 429, to an address that searches too often. */
export default async function Page({ params }: Props) {
  const { words, ...page } = getTooManyPage(await localeOf(params))
  return (
    <SiteLayout page={page}>
      <PageHead locale={page.layout.locale} title={words.title} summary={words.explanation} />
    </SiteLayout>
  )
}
