import { DatasetList } from '../../../../components/data/dataset-list.tsx'
import { SiteFrame } from '../../../../components/layout/site-frame.tsx'
import { getDatasetCards } from '../../../../lib/content/views/dataset-list.ts'
import { getOwnFrame } from '../../../../lib/content/views/own-frame.ts'
import { getMessages } from '../../../../lib/i18n/get-messages.ts'
import { type PageMetadata, pageMetadata } from '../../../../lib/seo/metadata.ts'
import { pageData } from '../../../../lib/seo/page-data.ts'
import { DATASETS_PATH } from '../../../../lib/site/data-paths.ts'
import { localeOf } from '../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata(props: Props): Promise<PageMetadata> {
  const locale = await localeOf(props.params)
  const { title, summary } = getMessages(locale).dataPages.datasets
  return pageMetadata(getOwnFrame(locale, DATASETS_PATH), { title, description: summary })
}

export default async function Page(props: Props) {
  const locale = await localeOf(props.params)
  const frame = getOwnFrame(locale, DATASETS_PATH)
  return (
    <SiteFrame frame={frame} data={pageData(frame, getMessages(locale).dataPages.datasets.title)}>
      <DatasetList cards={getDatasetCards(locale)} locale={locale} />
    </SiteFrame>
  )
}
