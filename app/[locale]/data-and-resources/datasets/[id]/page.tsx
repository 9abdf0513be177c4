import '../../../../../components/chart/chart.css'
import '../../../../styles/data.css'
import { DatasetPage } from '../../../../../components/data/dataset-page.tsx'
import { SiteFrame } from '../../../../../components/layout/site-frame.tsx'
import { getDatasets } from '../../../../../lib/content/data-queries.ts'
import { getDatasetView } from '../../../../../lib/content/views/dataset.ts'
import { getDatasetFrame } from '../../../../../lib/content/views/own-frame.ts'
import { type PageMetadata, pageMetadata } from '../../../../../lib/seo/metadata.ts'
import { pageData } from '../../../../../lib/seo/page-data.ts'
import { inEveryEdition, localeOf } from '../../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string; id: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return inEveryEdition((locale) => getDatasets(locale).map(({ id }) => ({ id })))
}

async function load(props: Props) {
  const locale = await localeOf(props.params)
  const { id } = await props.params
  return { view: getDatasetView(locale, id), frame: getDatasetFrame(locale, id) }
}

export async function generateMetadata(props: Props): Promise<PageMetadata> {
  const { view, frame } = await load(props)
  const { title, reading } = view.dataset
  return pageMetadata(frame, { title, description: reading })
}

export default async function Page(props: Props) {
  const { view, frame } = await load(props)
  return (
    <SiteFrame frame={frame} data={pageData(frame, view.dataset.title)}>
      <DatasetPage view={view} />
    </SiteFrame>
  )
}
