import { SiteLayout } from '../../../../components/layout/site-layout.tsx'
import { VerifyPage } from '../../../../components/verify/verify-page.tsx'
import { getVerifyPage } from '../../../../lib/pages/pages.ts'
import type { RawParameters } from '../../../../lib/search/request.ts'
import { localeOf } from '../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<RawParameters>
}

export default async function Page({ params, searchParams }: Props) {
  const { q } = await searchParams
  const { verify, ...page } = getVerifyPage(await localeOf(params), typeof q === 'string' ? q : '')
  return (
    <SiteLayout page={page}>
      <VerifyPage page={verify} />
    </SiteLayout>
  )
}
