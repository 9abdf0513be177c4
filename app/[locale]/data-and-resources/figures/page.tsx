import { FigureList } from '../../../../components/figure/figure-list.tsx'
import { SiteLayout } from '../../../../components/layout/site-layout.tsx'
import { getFiguresPage } from '../../../../lib/pages/pages.ts'
import { localeOf } from '../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string }>
}

export default async function Page({ params }: Props) {
  const { leading, groups, ...page } = getFiguresPage(await localeOf(params))
  return (
    <SiteLayout page={page}>
      <FigureList leading={leading} groups={groups} locale={page.layout.locale} />
    </SiteLayout>
  )
}
