import '../../../../../components/chart/chart.css'
import '../../../../styles/data.css'
import { FigurePage } from '../../../../../components/figure/figure-page.tsx'
import { SiteFrame } from '../../../../../components/layout/site-frame.tsx'
import { getFigures } from '../../../../../lib/content/data-queries.ts'
import { getFigureView } from '../../../../../lib/content/views/figure.ts'
import { getFigureFrame } from '../../../../../lib/content/views/own-frame.ts'
import { type PageMetadata, pageMetadata } from '../../../../../lib/seo/metadata.ts'
import { pageData } from '../../../../../lib/seo/page-data.ts'
import { inEveryEdition, localeOf } from '../../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string; id: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return inEveryEdition((locale) => getFigures(locale).map(({ id }) => ({ id })))
}

async function load(props: Props) {
  const locale = await localeOf(props.params)
  const { id } = await props.params
  return { view: getFigureView(locale, id), frame: getFigureFrame(locale, id) }
}

export async function generateMetadata(props: Props): Promise<PageMetadata> {
  const { view, frame } = await load(props)
  const { title, quantity, definition } = view.figure
  return pageMetadata(frame, { title, description: `${quantity}. ${definition}` })
}

export default async function Page(props: Props) {
  const { view, frame } = await load(props)
  return (
    <SiteFrame frame={frame} data={pageData(frame, view.figure.title)}>
      <FigurePage view={view} />
    </SiteFrame>
  )
}
