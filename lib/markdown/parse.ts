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

/** Letters of all texts together: those of twelve hundred releases. Trees are some times as large, and would fill the memory of larger sites. */
const MOST = 5_000_000

const trees = new LRUCache<string, Root>({
  maxSize: MOST,
  sizeCalculation: (_, markdown) => markdown.length + 1,
  memoMethod: (markdown) => parseMarkdown(markdown),
})

/**
 * The same, once for what was read of late: the check, the page, the files and the index of an entry ask for the same texts.
 * Others hold the same tree: change a copy.
 */
export function markdownTree(markdown: string): Root {
  return trees.memo(markdown)
}

/** A tree whose nodes can be changed and exchanged. */
export function copyTree<Node extends Nodes>(node: Node): Node {
  return 'children' in node ? { ...node, children: node.children.map(copyTree) } : { ...node }
}
