import { remark } from 'remark'
import remarkHtml from 'remark-html'
import type { TextRun } from '../i18n/direction.ts'
import { copyTree, markdownTree } from './parse.ts'
import { type FootnoteWords, footnotes } from './plugins/footnotes.ts'
import { glossaryTerms, type LinkedTerm } from './plugins/glossary-terms.ts'
import { type Heading, headingIds } from './plugins/heading-ids.ts'
import { isolateForeign } from './plugins/isolate-foreign.ts'
import { type PicturesOptions, pictures } from './plugins/pictures.ts'
import { type ResolvedLink, siteLinks } from './plugins/site-links.ts'
import { tables, tableWithColumns } from './plugins/tables.ts'
import { SANITIZE_SCHEMA } from './sanitize-schema.ts'

/** What a page's Markdown needs to know about the edition it stands in. */
export interface MarkdownContext {
  /** Address of a link written as `/news/x`, and its language when it leads to another edition. */
  readonly resolve: (path: string) => ResolvedLink
  readonly footnoteWords: FootnoteWords
  /** Name of a table that stands under no heading. */
  readonly tableName: string
  /** What every id of the text begins with, where it shares its page with another; a dot in it cannot stand in ids of headings. */
  readonly idPrefix?: string
  /** Ids of the page it stands on, beside those that all pages may have. */
  readonly takenIds?: readonly string[]
  /** Words that are linked to their explanation where they first stand. */
  readonly terms?: readonly LinkedTerm[]
  /** The photographs of the text; left out where it may have none, such as in a line of the front matter. */
  readonly pictures?: PicturesOptions
  /** Cuts text into runs with and against the direction of the edition; left out where nothing needs isolating. */
  readonly split?: (text: string) => readonly TextRun[]
}

const NO_PICTURES: PicturesOptions = { find: () => undefined, creditLine: (credit) => credit }

/** Safe HTML, and the headings in it. */
export interface Rendered {
  readonly html: string
  readonly headings: readonly Heading[]
}

/** Renders Markdown (CommonMark with GFM tables and footnotes) to safe HTML. */
export function renderMarkdown(markdown: string, context: MarkdownContext): Rendered {
  const headings: Heading[] = []
  const { idPrefix: prefix = '', takenIds: taken = [] } = context
  const renderer = remark()
    .use(siteLinks, context)
    .use(headingIds, { collect: (heading) => headings.push(heading), prefix, taken })
    .use(glossaryTerms, { terms: context.terms ?? [] })
    .use(footnotes, { words: context.footnoteWords, prefix })
    .use(tables, { name: context.tableName })
    .use(pictures, context.pictures ?? NO_PICTURES)
    .use(context.split ? [[isolateForeign, { split: context.split }]] : [])
    .use(remarkHtml, { sanitize: SANITIZE_SCHEMA, handlers: { table: tableWithColumns } })
  const tree = copyTree(markdownTree(markdown))
  renderer.runSync(tree)
  const html = renderer.stringify(tree)
  return { html, headings }
}

/** Renders a line of Markdown without the paragraph around it, for front-matter fields. */
export function renderInline(markdown: string, context: MarkdownContext): string {
  return renderMarkdown(markdown, context)
    .html.trim()
    .replace(/^<p>([\s\S]*)<\/p>$/, '$1')
}
