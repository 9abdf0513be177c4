import { SiteLayout } from '../../../components/layout/site-layout.tsx'
import { CorrectionList } from '../../../components/listing/correction-list.tsx'
import { getCorrectionsPage } from '../../../lib/pages/pages.ts'
import { localeOf } from '../../route-params.ts'

interface Props {
  params: Promise<{ locale: string }>
}

export default async function Page({ params }: Props) {
  const { corrections, ...page } = getCorrectionsPage(await localeOf(params))
  return (
    <SiteLayout page={page}>
      <CorrectionList corrections={corrections} locale={page.layout.locale} />
    </SiteLayout>
  )
}
