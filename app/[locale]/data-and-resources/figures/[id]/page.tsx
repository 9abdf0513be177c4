import { FigurePage } from '../../../../../components/figure/figure-page.tsx'
import { SiteLayout } from '../../../../../components/layout/site-layout.tsx'
import { getFigures } from '../../../../../lib/content/numbers/data-queries.ts'
import { getFigurePage } from '../../../../../lib/pages/pages.ts'
import { inEveryEdition, localeOf } from '../../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string; id: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return inEveryEdition((locale) => getFigures(locale).map(({ id }) => ({ id })))
}

export default async function Page({ params }: Props) {
  const { view, ...page } = getFigurePage(await localeOf(params), (await params).id)
  return (
    <SiteLayout page={page}>
      <FigurePage view={view} />
    </SiteLayout>
  )
}
