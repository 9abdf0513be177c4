import { StandingPage } from '../../../components/article/standing-page.tsx'
import { SiteLayout } from '../../../components/layout/site-layout.tsx'
import { getStandingPages } from '../../../lib/content/queries.ts'
import { getStandingPage } from '../../../lib/pages/pages.ts'
import { inEveryEdition, localeOf } from '../../route-params.ts'

interface Props {
  params: Promise<{ locale: string; path: string[] }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return inEveryEdition((locale) => getStandingPages(locale).map(({ path }) => ({ path: path.slice(1).split('/') })))
}

export default async function Page({ params }: Props) {
  const path = `/${(await params).path.join('/')}`
  const { page: standing, ...page } = getStandingPage(await localeOf(params), path)
  return (
    <SiteLayout page={page}>
      <StandingPage page={standing} />
    </SiteLayout>
  )
}
