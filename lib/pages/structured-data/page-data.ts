/** The one data block of a page: where it stands in the site, and what it is about. */
import { getEntry } from '../../content/queries.ts'
import { absoluteUrl } from '../../site/config.ts'
import type { Layout } from '../layout.ts'
import { datasetData } from './dataset-data.ts'
import { homeData } from './home-data.ts'
import { type JsonLdNode, renderJsonLd } from './json-ld.ts'
import { newsData } from './news-data.ts'

/** The data block of a page as text for `<script type="application/ld+json">`. `title` is its headline. */
export function pageData(layout: Layout, title: string): string {
  return renderJsonLd(pageNodes(layout, title))
}

function pageNodes(layout: Layout, title: string): JsonLdNode[] {
  const { locale, path, permalink, breadcrumbs } = layout
  if (path === '/') return homeData(locale)
  const steps = breadcrumbs.map(({ href, text }) => ({ name: text, item: absoluteUrl(href) }))
  const trail: JsonLdNode = {
    '@type': 'BreadcrumbList',
    itemListElement: [...steps, { name: title, item: permalink }].map((step, index) => ({
      ...{ '@type': 'ListItem', position: index + 1, ...step },
    })),
  }
  const entry = getEntry(locale, path)
  if (entry?.type === 'news') return [trail, newsData(entry)]
  return [trail, ...datasetData(locale, path)]
}
