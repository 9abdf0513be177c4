import type { Frame } from '../content/views/frame.ts'
import { pageData } from '../seo/page-data.ts'
import { getHead, type Head, type PageWords } from './head.ts'

/** What every page has around its own content. */
export interface PageModel {
  readonly frame: Frame
  readonly head: Head
  /** JSON-LD, safe to stand in a script element: see lib/seo/json-ld.ts. */
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
