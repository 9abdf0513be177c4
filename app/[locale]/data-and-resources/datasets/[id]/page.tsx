import { DatasetPage } from '../../../../../components/data/dataset-page.tsx'
import { SiteLayout } from '../../../../../components/layout/site-layout.tsx'
import { getDatasets } from '../../../../../lib/content/numbers/data-queries.ts'
import { getDatasetPage } from '../../../../../lib/pages/pages.ts'
import { inEveryEdition, localeOf } from '../../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string; id: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return inEveryEdition((locale) => getDatasets(locale).map(({ id }) => ({ id })))
}

export default async function Page({ params }: Props) {
  const { view, ...page } = getDatasetPage(await localeOf(params), (await params).id)
  return (
    <SiteLayout page={page}>
      <DatasetPage view={view} />
    </SiteLayout>
  )
}
