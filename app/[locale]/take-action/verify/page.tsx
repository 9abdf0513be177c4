import '../../../styles/verify.css'
import { SiteFrame } from '../../../../components/layout/site-frame.tsx'
import { VerifyPage } from '../../../../components/verify/verify-page.tsx'
import { getOwnFrame } from '../../../../lib/content/views/own-frame.ts'
import { VERIFY_PATH } from '../../../../lib/content/views/own-pages.ts'
import { getVerifyView } from '../../../../lib/content/views/verify.ts'
import { getMessages } from '../../../../lib/i18n/get-messages.ts'
import { type PageMetadata, pageMetadata } from '../../../../lib/seo/metadata.ts'
import { localeOf } from '../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(props: Props): Promise<PageMetadata> {
  const locale = await localeOf(props.params)
  const { title, summary } = getMessages(locale).verify
  return pageMetadata(getOwnFrame(locale, VERIFY_PATH), { title, description: summary, isIndexed: false })
}

export default async function Page(props: Props) {
  const locale = await localeOf(props.params)
  const { q } = await props.searchParams
  return (
    <SiteFrame frame={getOwnFrame(locale, VERIFY_PATH)}>
      <VerifyPage page={getVerifyView(locale, typeof q === 'string' ? q : '')} />
    </SiteFrame>
  )
}
