import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type HeadMetadata, HeadTags } from '../components/layout/head-tags.tsx'
import { type Locale, localeFacts } from '../lib/i18n/locales.ts'
import { iconMetadata } from '../lib/seo/icons.ts'
import type { ListingPageParts, NewsPageParts } from '../lib/seo/news-pages.ts'
import { ListingPage, NewsPage } from './news-pages.tsx'

/** A page of news or of a list without Next; see `drawDocument`. */
export function drawPage(page: NewsPageParts | ListingPageParts): string {
  const body = 'news' in page ? <NewsPage {...page} /> : <ListingPage {...page} />
  return drawDocument(page.frame.locale, page.metadata, body)
}

/**
 * A page without Next, from its title to the end of its body: what stands before the title is the same on all pages of
 * a route in an edition. Throws for a page that itself wants something there, such as a picture that is loaded first.
 */
export function drawDocument(
  locale: Locale,
  metadata: Omit<HeadMetadata, keyof ReturnType<typeof iconMetadata>>,
  body: ReactElement,
): string {
  const { tag, dir } = localeFacts(locale)
  const html = renderToStaticMarkup(
    <html lang={tag} dir={dir}>
      <head>
        <HeadTags metadata={{ ...metadata, ...iconMetadata(locale) }} />
      </head>
      <body>{body}</body>
    </html>,
  )
  const start = html.indexOf('<title>')
  if (!html.startsWith('<head>', start - '<head>'.length))
    throw new Error(
      `“${metadata.title}” wants something before its title that only Next can put there. Mend that, or set SITE_DRAW_FROM=Infinity: Next then draws every page`,
    )
  return html.slice(start)
}
