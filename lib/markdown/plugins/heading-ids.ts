import GithubSlugger from 'github-slugger'
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

/** A heading of a page, for its table of contents and for links to it. */
export interface Heading {
  readonly id: string
  readonly text: string
  readonly depth: number
}

/** Gives every heading an id made from its words, Persian words included, and hands the list to `collect`. */
export function headingIds({ collect }: { collect: (heading: Heading) => void }) {
  return (tree: Root) => {
    const slugger = new GithubSlugger()
    visit(tree, 'heading', (node) => {
      const text = textOf(node)
      const id = slugger.slug(text)
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } }
      collect({ id, text, depth: node.depth })
    })
  }
}
