import type { Metadata } from 'next'
import { NewsArticle } from '../../../../components/article/news-article.tsx'
import { SiteFrame } from '../../../../components/layout/site-frame.tsx'
import { getNews } from '../../../../lib/content/queries.ts'
import { getFrame } from '../../../../lib/content/views/frame.ts'
import { getMediaFiles } from '../../../../lib/content/views/media-files.ts'
import { getNewsView } from '../../../../lib/content/views/news.ts'
import { pageMetadata } from '../../../../lib/seo/metadata.ts'
import { pageData } from '../../../../lib/seo/page-data.ts'
import { inEveryEdition, localeOf } from '../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string; slug: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return inEveryEdition((locale) => getNews(locale).map(({ slug }) => ({ slug })))
}

async function load(props: Props) {
  const locale = await localeOf(props.params)
  const { slug } = await props.params
  const frame = getFrame({ locale, path: `/news/${slug}` })
  return { news: getNewsView(locale, slug), files: getMediaFiles(locale, slug), frame }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { news, frame } = await load(props)
  return pageMetadata(frame, { title: news.title, description: news.summary, type: 'article' })
}

export default async function Page(props: Props) {
  const { news, files, frame } = await load(props)
  return (
    <SiteFrame frame={frame} data={pageData(frame, news.title)}>
      <NewsArticle news={news} files={files} />
    </SiteFrame>
  )
}
