import { SiteFrame } from '../../../components/layout/site-frame.tsx'
import { CorrectionList } from '../../../components/listing/correction-list.tsx'
import { getCorrections } from '../../../lib/content/views/corrections.ts'
import { getOwnFrame } from '../../../lib/content/views/own-frame.ts'
import { CORRECTIONS_PATH } from '../../../lib/content/views/own-pages.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { type PageMetadata, pageMetadata } from '../../../lib/seo/metadata.ts'
import { pageData } from '../../../lib/seo/page-data.ts'
import { localeOf } from '../../route-params.ts'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata(props: Props): Promise<PageMetadata> {
  const locale = await localeOf(props.params)
  const { title, summary } = getMessages(locale).verify.corrections
  return pageMetadata(getOwnFrame(locale, CORRECTIONS_PATH), { title, description: summary })
}

export default async function Page(props: Props) {
  const locale = await localeOf(props.params)
  const frame = getOwnFrame(locale, CORRECTIONS_PATH)
  return (
    <SiteFrame frame={frame} data={pageData(frame, getMessages(locale).verify.corrections.title)}>
      <CorrectionList corrections={getCorrections(locale)} locale={locale} />
    </SiteFrame>
  )
}
