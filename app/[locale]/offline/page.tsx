import { SiteLayout } from '../../../components/layout/site-layout.tsx'
import { OfflinePage } from '../../../components/offline/offline-page.tsx'
import { getOfflinePage } from '../../../lib/pages/pages.ts'
import { localeOf } from '../../route-params.ts'

interface Props {
  params: Promise<{ locale: string }>
}

export default async function Page({ params }: Props) {
  const { offline, ...page } = getOfflinePage(await localeOf(params))
  return (
    <SiteLayout page={page}>
      <OfflinePage offline={offline} />
    </SiteLayout>
  )
}
