import GithubSlugger from 'github-slugger'
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { LAYOUT_IDS } from '../../site/layout-ids.ts'

/** A heading of a page, for its table of contents and for links to it. */
export interface Heading {
  readonly id: string
  readonly text: string
  readonly depth: number
}

interface HeadingOptions {
  readonly collect: (heading: Heading) => void
  /** What every id of the text begins with. */
  readonly prefix: string
  /** Ids that the page uses beside those that all pages may. */
  readonly taken: readonly string[]
}

/** Gives every heading an id of its own and hands the list to `collect`. */
export function headingIds({ collect, prefix, taken }: HeadingOptions) {
  return (tree: Root) => {
    const nameOf = headingNamer(taken)
    visit(tree, 'heading', (node) => {
      const text = textOf(node)
      const id = prefix + nameOf(text)
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } }
      collect({ id, text, depth: node.depth })
    })
  }
}

/**
 * Gives each heading of a text an id made from its words, Persian words included: none twice, and none that the page around it uses.
 * `taken`: ids of that page beside those all pages may use. Letters, digits, hyphens and underscores alone.
 */
export function headingNamer(taken: readonly string[] = []): (words: string) => string {
  const slugger = new GithubSlugger()
  for (const id of [...LAYOUT_IDS, ...taken]) slugger.slug(id)
  return (words) => slugger.slug(/[\p{L}\p{N}]/u.test(words) ? words : 'part')
}
