import { DatasetList } from '../../../../components/data/dataset-list.tsx'
import { SiteLayout } from '../../../../components/layout/site-layout.tsx'
import { getDatasetsPage } from '../../../../lib/pages/pages.ts'
import { localeOf } from '../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string }>
}

export default async function Page({ params }: Props) {
  const { cards, ...page } = getDatasetsPage(await localeOf(params))
  return (
    <SiteLayout page={page}>
      <DatasetList cards={cards} locale={page.layout.locale} />
    </SiteLayout>
  )
}
