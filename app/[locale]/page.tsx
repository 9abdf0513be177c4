import { HomePage } from '../../components/home/home-page.tsx'
import { SiteFrame } from '../../components/layout/site-frame.tsx'
import { getFrame } from '../../lib/content/views/frame.ts'
import { getHomeView } from '../../lib/content/views/home.ts'
import { type PageMetadata, pageMetadata } from '../../lib/seo/metadata.ts'
import { pageData } from '../../lib/seo/page-data.ts'
import { localeOf } from '../route-params.ts'

interface Props {
  params: Promise<{ locale: string }>
}

async function load(props: Props) {
  const locale = await localeOf(props.params)
  const home = getHomeView(locale)
  return { home, frame: getFrame({ locale, path: '/' }) }
}

export async function generateMetadata(props: Props): Promise<PageMetadata> {
  const { home, frame } = await load(props)
  return pageMetadata(frame, { title: home.title, description: home.summary })
}

export default async function Page(props: Props) {
  const { home, frame } = await load(props)
  return (
    <SiteFrame frame={frame} data={pageData(frame, home.title)}>
      <HomePage home={home} />
    </SiteFrame>
  )
}
