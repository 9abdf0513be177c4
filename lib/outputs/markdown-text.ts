import type { Nodes, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { copyTree, markdownTree } from '../markdown/parse.ts'

/** A Markdown text as people write plain text: an empty line between paragraphs, a dash before items, addresses in brackets. */
export function markdownText(markdown: string, resolve: (path: string) => string): string {
  const tree = copyTree(markdownTree(markdown))
  visit(tree, 'link', (node) => {
    const url = node.url.startsWith('/') ? resolve(node.url) : node.url
    if (textOf(node) !== url && /^https?:/.test(url)) node.children.push({ type: 'text', value: ` (${url})` })
  })
  return tree.children.map(block).filter(Boolean).join('\n\n')
}

function block(node: RootContent): string {
  switch (node.type) {
    case 'list':
      return node.children.map((item, index) => `${node.ordered ? `${index + 1}.` : '-'} ${line(item)}`).join('\n')
    case 'table':
      return node.children.map(({ children }) => children.map(line).join(' | ')).join('\n')
    case 'footnoteDefinition':
      return `[${node.identifier}] ${line(node)}`
    case 'blockquote':
      return node.children.map(block).join('\n\n')
    case 'definition':
    case 'thematicBreak':
    case 'html':
      return ''
    default:
      return line(node)
  }
}

function line(node: Nodes): string {
  const parts =
    'children' in node && node.type === 'listItem' ? node.children.map((child) => textOf(child)) : [textOf(node)]
  return parts.join(' ').replace(/\s+/g, ' ').trim()
}
