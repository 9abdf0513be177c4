import { getHead, type Head, type PageWords } from './head.ts'
import type { Layout } from './layout.ts'
import { pageData } from './structured-data/page-data.ts'

/** What every page has around its own content. */
export interface PageModel {
  readonly layout: Layout
  readonly head: Head
  /** JSON-LD, safe to stand in a script element: see lib/pages/structured-data/json-ld.ts. */
  readonly data?: string
}

/** A page with what search engines read of it. */
export function pageModel(layout: Layout, words: PageWords): PageModel {
  return { ...plainModel(layout, words), data: pageData(layout, words.title) }
}

/** A page that search engines have nothing to read on: an answer to one question, or to an address that ended. */
export function plainModel(layout: Layout, words: PageWords): PageModel {
  return { layout, head: getHead(layout, words) }
}
