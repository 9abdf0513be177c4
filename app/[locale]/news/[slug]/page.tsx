import type { Metadata } from 'next'
import { leftToNext } from '../../../../lib/content/page-plan.ts'
import { getNews } from '../../../../lib/content/queries.ts'
import { localePath } from '../../../../lib/i18n/paths.ts'
import { getNewsPage } from '../../../../lib/seo/news-pages.ts'
import { NewsPage } from '../../../news-pages.tsx'
import { inEveryEdition, localeOf } from '../../../route-params.ts'

interface Props {
  params: Promise<{ locale: string; slug: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  const pages = inEveryEdition((locale) => getNews(locale).map(({ slug }) => ({ slug })))
  return leftToNext(pages, ({ slug, locale }) => localePath(`/news/${slug}`, locale))
}

async function load(props: Props) {
  const { slug } = await props.params
  return getNewsPage(await localeOf(props.params), slug)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return (await load(props)).metadata
}

export default async function Page(props: Props) {
  return <NewsPage {...(await load(props))} />
}
