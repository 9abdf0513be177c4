import { PageHead } from '../../../../components/article/page-head.tsx'
import { SiteFrame } from '../../../../components/layout/site-frame.tsx'
import { getEditions, getGone } from '../../../../lib/content/queries.ts'
import { getFrame } from '../../../../lib/content/views/frame.ts'
import { getMessages } from '../../../../lib/i18n/get-messages.ts'
import { type PageMetadata, pageMetadata } from '../../../../lib/seo/metadata.ts'
import { localeOf } from '../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string; key: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return getGone().map(({ key }) => ({ key }))
}

async function load(props: Props) {
  const locale = await localeOf(props.params)
  const { key } = await props.params
  const words = getMessages(locale).gone
  const frame = getFrame({ locale, path: `/gone/${key}`, editions: getEditions() })
  return { frame, words, reason: getGone().find((gone) => gone.key === key)?.reason }
}

export async function generateMetadata(props: Props): Promise<PageMetadata> {
  const { frame, words } = await load(props)
  return pageMetadata(frame, { title: words.title, description: words.explanation, isIndexed: false })
}

/** What the server answers, with status 410, at an address that ended. */
export default async function Page(props: Props) {
  const { frame, words, reason } = await load(props)
  return (
    <SiteFrame frame={frame}>
      <PageHead locale={frame.locale} title={words.title} summary={words.explanation} />
      <p>
        {words.reason}: <bdi>{reason}</bdi>
      </p>
    </SiteFrame>
  )
}
