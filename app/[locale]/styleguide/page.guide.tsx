import '../../styles/styleguide.css'
import { SiteFrame } from '../../../components/layout/site-frame.tsx'
import { StyleguidePage } from '../../../components/styleguide/styleguide-page.tsx'
import { getEditions } from '../../../lib/content/queries.ts'
import { getFrame } from '../../../lib/content/views/frame.ts'
import { type PageMetadata, pageMetadata } from '../../../lib/seo/metadata.ts'
import { localeOf } from '../../route-params.ts'

interface Props {
  params: Promise<{ locale: string }>
}

async function load(props: Props) {
  return getFrame({ locale: await localeOf(props.params), path: '/styleguide', editions: getEditions() })
}

export async function generateMetadata(props: Props): Promise<PageMetadata> {
  const description = 'Every component of the site with its named examples'
  return pageMetadata(await load(props), { title: 'Style guide', description, isIndexed: false })
}

/** In development, and in builds made with STYLEGUIDE=1: see pageExtensions in next.config.ts. */
export default async function Page(props: Props) {
  const frame = await load(props)
  return (
    <SiteFrame frame={frame}>
      <StyleguidePage locale={frame.locale} />
    </SiteFrame>
  )
}
