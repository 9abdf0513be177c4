import type { Metadata } from 'next'
import { NewsArticle } from '../../../../components/article/news-article.tsx'
import { SiteFrame } from '../../../../components/layout/site-frame.tsx'
import { withoutKept } from '../../../../lib/content/kept-pages.ts'
import { getNews } from '../../../../lib/content/queries.ts'
import { localePath } from '../../../../lib/i18n/paths.ts'
import { getNewsPage } from '../../../../lib/seo/news-pages.ts'
import { inEveryEdition, localeOf } from '../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string; slug: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  const pages = inEveryEdition((locale) => getNews(locale).map(({ slug }) => ({ slug })))
  return withoutKept(pages, ({ slug, locale }) => localePath(`/news/${slug}`, locale))
}

async function load(props: Props) {
  const { slug } = await props.params
  return getNewsPage(await localeOf(props.params), slug)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return (await load(props)).metadata
}

export default async function Page(props: Props) {
  const { news, files, frame, data } = await load(props)
  return (
    <SiteFrame frame={frame} data={data}>
      <NewsArticle news={news} files={files} />
    </SiteFrame>
  )
}
