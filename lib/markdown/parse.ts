import type { Nodes, Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

const parser = remark().use(remarkGfm, { singleTilde: false })

/** The tree of a Markdown text (CommonMark with GFM tables and footnotes). */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown)
}

const trees = new Map<string, Root>()

/**
 * The same, read once a process: page, text, kit and search of an entry ask for the same texts, and to read them is most
 * of the work of a build. Others hold the same tree: change a copy.
 */
export function markdownTree(markdown: string): Root {
  const tree = trees.get(markdown) ?? parseMarkdown(markdown)
  trees.set(markdown, tree)
  return tree
}

/** A tree whose nodes can be changed and exchanged. */
export function copyTree<Node extends Nodes>(node: Node): Node {
  return 'children' in node ? { ...node, children: node.children.map(copyTree) } : { ...node }
}
