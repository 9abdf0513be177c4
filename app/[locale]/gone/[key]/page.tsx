import { PageHead } from '../../../../components/article/page-head.tsx'
import { SiteLayout } from '../../../../components/layout/site-layout.tsx'
import { getGone } from '../../../../lib/content/queries.ts'
import { getGonePage } from '../../../../lib/pages/pages.ts'
import { localeOf } from '../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string; key: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return getGone().map(({ key }) => ({ key }))
}

/** What the server answers, with status 410, at an address that ended. */
export default async function Page({ params }: Props) {
  const { words, reason, ...page } = getGonePage(await localeOf(params), (await params).key)
  return (
    <SiteLayout page={page}>
      <PageHead locale={page.layout.locale} title={words.title} summary={words.explanation} />
      <p>
        {words.reason}: <bdi>{reason}</bdi>
      </p>
    </SiteLayout>
  )
}
