import { ProgrammeArticle } from '../../../../components/article/programme-article.tsx'
import { SiteLayout } from '../../../../components/layout/site-layout.tsx'
import { getProgrammes } from '../../../../lib/content/queries.ts'
import { getProgrammePage } from '../../../../lib/pages/pages.ts'
import { inEveryEdition, localeOf } from '../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string; slug: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return inEveryEdition((locale) => getProgrammes(locale).map(({ slug }) => ({ slug })))
}

export default async function Page({ params }: Props) {
  const { programme, ...page } = getProgrammePage(await localeOf(params), (await params).slug)
  return (
    <SiteLayout page={page}>
      <ProgrammeArticle programme={programme} />
    </SiteLayout>
  )
}
