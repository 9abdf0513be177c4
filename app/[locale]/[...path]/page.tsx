import { StandingPage } from '../../../components/article/standing-page.tsx'
import { SiteFrame } from '../../../components/layout/site-frame.tsx'
import { getStandingPages } from '../../../lib/content/queries.ts'
import { getFrame } from '../../../lib/content/views/frame.ts'
import { getPageView } from '../../../lib/content/views/page.ts'
import { type PageMetadata, pageMetadata } from '../../../lib/seo/metadata.ts'
import { pageData } from '../../../lib/seo/page-data.ts'
import { inEveryEdition, localeOf } from '../../route-params.ts'

interface Props {
  params: Promise<{ locale: string; path: string[] }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return inEveryEdition((locale) => getStandingPages(locale).map(({ path }) => ({ path: path.slice(1).split('/') })))
}

async function load(props: Props) {
  const locale = await localeOf(props.params)
  const path = `/${(await props.params).path.join('/')}`
  const page = getPageView(locale, path)
  return { page, frame: getFrame({ locale, path }) }
}

export async function generateMetadata(props: Props): Promise<PageMetadata> {
  const { page, frame } = await load(props)
  return pageMetadata(frame, { title: page.title, description: page.summary })
}

export default async function Page(props: Props) {
  const { page, frame } = await load(props)
  return (
    <SiteFrame frame={frame} data={pageData(frame, page.title)}>
      <StandingPage page={page} />
    </SiteFrame>
  )
}
