import { renderToStaticMarkup } from 'react-dom/server'
import { HeadTags } from '../components/layout/head-tags.tsx'
import { localeFacts } from '../lib/i18n/locales.ts'
import { iconMetadata } from '../lib/seo/icons.ts'
import type { ListingPageParts, NewsPageParts } from '../lib/seo/news-pages.ts'
import { ListingPage, NewsPage } from './news-pages.tsx'

/**
 * A page of news without Next, from its title to the end of its body: what stands before the title is the same on all
 * pages of a route. Undefined for a page that itself wants something there, such as a picture that is loaded first.
 */
export function drawPage(page: NewsPageParts | ListingPageParts): string | undefined {
  const { locale } = page.frame
  const { tag, dir } = localeFacts(locale)
  const html = renderToStaticMarkup(
    <html lang={tag} dir={dir}>
      <head>
        <HeadTags metadata={{ ...page.metadata, ...iconMetadata(locale) }} />
      </head>
      <body>{'news' in page ? <NewsPage {...page} /> : <ListingPage {...page} />}</body>
    </html>,
  )
  const start = html.indexOf('<title>')
  return html.startsWith('<head>', start - '<head>'.length) ? html.slice(start) : undefined
}
