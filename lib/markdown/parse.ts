import { LRUCache } from 'lru-cache'
import type { Nodes, Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { latinDigits } from '../i18n/digits.ts'

const parser = remark().use(remarkGfm, { singleTilde: false })

/** `۱.` or `۱)` before an item. A number of four digits is a year that begins a sentence. */
const PERSIAN_MARKER = /^([ \t>]*)([۰-۹]{1,3})(?=[.)][ \t])/gm

/** The tree of a Markdown text (CommonMark with GFM tables and footnotes). Items of a list may be numbered in Persian digits; places stay as they are. */
export function parseMarkdown(markdown: string): Root {
  const read = markdown.replace(PERSIAN_MARKER, (_, before: string, digits: string) => before + latinDigits(digits))
  return parser.parse(read)
}

/** Trees are large: all of a site of thousands of texts would fill the memory. */
const trees = new LRUCache<string, Root>({ max: 100, memoMethod: (markdown) => parseMarkdown(markdown) })

/**
 * The same, for what was read of late: page, text and kit of an entry ask for the same texts one after the other.
 * Others hold the same tree: change a copy.
 */
export function markdownTree(markdown: string): Root {
  return trees.memo(markdown)
}

/** A tree whose nodes can be changed and exchanged. */
export function copyTree<Node extends Nodes>(node: Node): Node {
  return 'children' in node ? { ...node, children: node.children.map(copyTree) } : { ...node }
}
