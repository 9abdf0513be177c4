import { PageHead } from '../../../components/article/page-head.tsx'
import { SiteFrame } from '../../../components/layout/site-frame.tsx'
import { getEditions } from '../../../lib/content/queries.ts'
import { getFrame } from '../../../lib/content/views/frame.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { type PageMetadata, pageMetadata } from '../../../lib/seo/metadata.ts'
import { localeOf } from '../../route-params.ts'

interface Props {
  params: Promise<{ locale: string }>
}

async function load(props: Props) {
  const locale = await localeOf(props.params)
  const frame = getFrame({ locale, path: '/too-many-requests', editions: getEditions() })
  return { frame, words: getMessages(locale).tooMany }
}

export async function generateMetadata(props: Props): Promise<PageMetadata> {
  const { frame, words } = await load(props)
  return pageMetadata(frame, { title: words.title, description: words.explanation, isIndexed: false })
}

/** What the server answers, with status 429, to an address that searches too often. */
export default async function Page(props: Props) {
  const { frame, words } = await load(props)
  return (
    <SiteFrame frame={frame}>
      <PageHead locale={frame.locale} title={words.title} summary={words.explanation} />
    </SiteFrame>
  )
}
