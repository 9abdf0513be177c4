import { HomePage } from '../../components/home/home-page.tsx'
import { SiteLayout } from '../../components/layout/site-layout.tsx'
import { getHomePage } from '../../lib/pages/pages.ts'
import { localeOf } from '../route-params.ts'

interface Props {
  params: Promise<{ locale: string }>
}

export default async function Page({ params }: Props) {
  const { home, ...page } = getHomePage(await localeOf(params))
  return (
    <SiteLayout page={page}>
      <HomePage home={home} />
    </SiteLayout>
  )
}
