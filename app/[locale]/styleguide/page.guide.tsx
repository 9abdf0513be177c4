import '../../styles/styleguide.css'
import { SiteLayout } from '../../../components/layout/site-layout.tsx'
import { StyleguidePage } from '../../../components/styleguide/styleguide-page.tsx'
import { getStyleguidePage } from '../../../lib/pages/pages.ts'
import { localeOf } from '../../route-params.ts'

interface Props {
  params: Promise<{ locale: string }>
}

/** In development, and in builds made with STYLEGUIDE=1: see pageExtensions in next.config.ts. */
export default async function Page({ params }: Props) {
  const page = getStyleguidePage(await localeOf(params))
  return (
    <SiteLayout page={page}>
      <StyleguidePage locale={page.layout.locale} />
    </SiteLayout>
  )
}
