import { getHead, type Head, type PageWords } from './head.ts'
import type { Frame } from './layout.ts'
import { pageData } from './structured-data/page-data.ts'

/** What every page has around its own content. */
export interface PageModel {
  readonly frame: Frame
  readonly head: Head
  /** JSON-LD, safe to stand in a script element: see lib/pages/structured-data/json-ld.ts. */
  readonly data?: string
}

/** A page with what search engines read of it. */
export function pageModel(frame: Frame, words: PageWords): PageModel {
  return { ...plainModel(frame, words), data: pageData(frame, words.title) }
}

/** A page that search engines have nothing to read on: an answer to one question, or to an address that ended. */
export function plainModel(frame: Frame, words: PageWords): PageModel {
  return { frame, head: getHead(frame, words) }
}
