import { toString as textOf } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { SKIP, visit } from 'unist-util-visit'

const LEAVES = new Set(['paragraph', 'heading', 'tableCell', 'code'])

/** The words of a Markdown text without its markup, one paragraph, heading or table cell a line. */
export function plainText(markdown: string): string {
  const lines: string[] = []
  visit(remark().use(remarkGfm, { singleTilde: false }).parse(markdown), (node) => {
    if (!LEAVES.has(node.type)) return
    lines.push(textOf(node, { includeHtml: false }).replace(/\s+/g, ' '))
    return SKIP
  })
  return lines.filter(Boolean).join('\n')
}
