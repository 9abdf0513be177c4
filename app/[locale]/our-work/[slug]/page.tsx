import { ProgrammeArticle } from '../../../../components/article/programme-article.tsx'
import { SiteFrame } from '../../../../components/layout/site-frame.tsx'
import { getProgrammes } from '../../../../lib/content/queries.ts'
import { getFrame } from '../../../../lib/content/views/frame.ts'
import { getProgrammeView } from '../../../../lib/content/views/programme.ts'
import { type PageMetadata, pageMetadata } from '../../../../lib/seo/metadata.ts'
import { pageData } from '../../../../lib/seo/page-data.ts'
import { inEveryEdition, localeOf } from '../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string; slug: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return inEveryEdition((locale) => getProgrammes(locale).map(({ slug }) => ({ slug })))
}

async function load(props: Props) {
  const locale = await localeOf(props.params)
  const { slug } = await props.params
  const programme = getProgrammeView(locale, slug)
  return { programme, frame: getFrame({ locale, path: `/our-work/${slug}` }) }
}

export async function generateMetadata(props: Props): Promise<PageMetadata> {
  const { programme, frame } = await load(props)
  return pageMetadata(frame, { title: programme.title, description: programme.summary })
}

export default async function Page(props: Props) {
  const { programme, frame } = await load(props)
  return (
    <SiteFrame frame={frame} data={pageData(frame, programme.title)}>
      <ProgrammeArticle programme={programme} />
    </SiteFrame>
  )
}
