import type { NewsPageParts } from '../../lib/seo/news-pages.ts'
import { SiteFrame } from '../layout/site-frame.tsx'
import { NewsArticle } from './news-article.tsx'

/** The whole page of a news item. */
export function NewsPage({ news, files, frame, data }: NewsPageParts) {
  return (
    <SiteFrame frame={frame} data={data}>
      <NewsArticle news={news} files={files} />
    </SiteFrame>
  )
}
