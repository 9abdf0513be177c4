/** The one data block of a page: where it stands in the site, and what it is about. */
import { getEntry } from '../../content/queries.ts'
import { absoluteUrl } from '../../site/config.ts'
import type { Frame } from '../layout.ts'
import { breadcrumbList } from './breadcrumb-list.ts'
import { datasetData } from './dataset-data.ts'
import { homeData } from './home-data.ts'
import { type JsonLdNode, renderJsonLd } from './json-ld.ts'
import { newsData } from './news-data.ts'

/** The data block of a page as text for `<script type="application/ld+json">`. `title` is its headline. */
export function pageData(frame: Frame, title: string): string {
  return renderJsonLd(pageNodes(frame, title))
}

/** The same as things, to be checked. */
export function pageNodes(frame: Frame, title: string): JsonLdNode[] {
  const { locale, path, permalink, breadcrumbs } = frame
  if (path === '/') return homeData(locale)
  const steps = breadcrumbs.map(({ href, text }) => ({ name: text, url: absoluteUrl(href) }))
  const trail = breadcrumbList([...steps, { name: title, url: permalink }])
  const entry = getEntry(locale, path)
  if (entry?.type === 'news') return [trail, newsData(entry)]
  return [trail, ...datasetData(locale, path)]
}
