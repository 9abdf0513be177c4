import { NewsArticle } from '../../../../components/article/news-article.tsx'
import { SiteLayout } from '../../../../components/layout/site-layout.tsx'
import { getNews } from '../../../../lib/content/queries.ts'
import { getPressKit } from '../../../../lib/outputs/press-kit.ts'
import { getNewsPage } from '../../../../lib/pages/pages.ts'
import { inEveryEdition, localeOf } from '../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string; slug: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return inEveryEdition((locale) => getNews(locale).map(({ slug }) => ({ slug })))
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const { news, files, ...page } = getNewsPage(await localeOf(params), slug, getPressKit(slug))
  return (
    <SiteLayout page={page}>
      <NewsArticle news={news} files={files} />
    </SiteLayout>
  )
}
