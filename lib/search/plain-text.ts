import { toString as textOf } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { keepMade } from '../kept/kept-results.ts'
import { markdownTree } from '../markdown/parse.ts'

const LEAVES = new Set(['paragraph', 'heading', 'tableCell', 'code'])

/** The words of a Markdown text without its markup, one paragraph, heading or table cell a line. */
export function plainText(markdown: string): string {
  return markdown === '' ? '' : keepMade('plain text', markdown, writePlainText)
}

function writePlainText(markdown: string): string {
  const lines: string[] = []
  visit(markdownTree(markdown), (node) => {
    if (!LEAVES.has(node.type)) return
    lines.push(textOf(node, { includeHtml: false }).replace(/\s+/g, ' '))
    return SKIP
  })
  return lines.filter(Boolean).join('\n')
}
