/** Markdown as words alone: the text edition lays them out as people write plain text, the search takes them as they are. */
import type { List, Nodes, Root, RootContent } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { copyTree, markdownTree } from './parse.ts'
import { type FootnoteWords, footnotes } from './plugins/footnotes.ts'

/** What the text edition needs to know of its language and its addresses. */
export interface TextContext {
  /** Absolute address of a link written as `/news/x`. */
  readonly resolve: (path: string) => string
  readonly footnoteWords: FootnoteWords
  /** Says of words that they are struck out. */
  readonly struck: (words: string) => string
}

/** How words say what a page shows by its looks. */
interface Marks {
  readonly struck: (words: string) => string
  readonly note: (number: string) => string
  /** What follows the words of a link. */
  readonly address: (url: string, words: string) => string
}

/** An empty line between blocks, a dash or a number before items, `>` before quotations, addresses and numbers of notes in brackets. */
export function formatMarkdown(markdown: string, { resolve, footnoteWords, struck }: TextContext): string {
  const tree = copyTree(markdownTree(markdown))
  inlineReferences(tree)
  footnotes({ words: footnoteWords })(tree)
  const address: Marks['address'] = (url, words) => {
    const whole = url.startsWith('/') ? resolve(url) : url
    const read = whole.replace(/^(?:mailto|tel):/, '')
    const isSaid = whole.startsWith('#') || [whole, read, whole.replace(/^https?:\/\//, '')].includes(words)
    return isSaid ? '' : ` (${read})`
  }
  return formatBlocks(tree.children, { struck, note: (number) => `[${number}]`, address }, footnoteWords.number)
}

const LEAVES = new Set(['paragraph', 'heading', 'tableCell', 'code'])
const WORDS: Marks = { struck: (words) => `~~${words}~~`, note: () => '', address: () => '' }

/** The words of a Markdown text, one paragraph, heading or table cell a line. */
export function plainText(markdown: string): string {
  const lines: string[] = []
  visit(markdownTree(markdown), (node) => {
    if (!LEAVES.has(node.type)) return
    lines.push(inline(node, WORDS).replace(/\s+/g, ' ').trim())
    return SKIP
  })
  return lines.filter(Boolean).join('\n')
}

/** The titles of a Markdown text's sections, one a line. */
export function sectionTitles(markdown: string): string {
  const titles: string[] = []
  visit(markdownTree(markdown), 'heading', (node) => void titles.push(wordsOf(node)))
  return titles.join('\n')
}

/** Of two definitions of one name the first counts (CommonMark). */
function inlineReferences(tree: Root): void {
  const urls = new Map<string, string>()
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!urls.has(identifier)) urls.set(identifier, url)
  })
  visit(tree, 'linkReference', ({ identifier, children }, index, parent) => {
    if (parent && index !== undefined)
      parent.children[index] = { type: 'link', url: urls.get(identifier) ?? '#', children }
  })
}

function formatBlocks(nodes: readonly RootContent[], marks: Marks, number: (value: number) => string, gap = '\n\n') {
  const format = (node: RootContent): string => {
    switch (node.type) {
      case 'list':
        return formatList(
          node,
          (item) => formatBlocks(item.children, marks, number, item.spread ? '\n\n' : '\n'),
          number,
        )
      case 'table':
        return node.children.map(({ children }) => children.map((cell) => inline(cell, marks)).join(' | ')).join('\n')
      case 'blockquote': {
        const text = formatBlocks(node.children, marks, number)
        // What our plugins make of a block, such as the list of notes, is no quotation.
        return node.data?.hName ? text : text.replace(/^/gm, '> ')
      }
      default:
        return inline(node, marks).trim()
    }
  }
  return nodes.map(format).filter(Boolean).join(gap)
}

function formatList(list: List, textOf: (item: List['children'][number]) => string, number: (value: number) => string) {
  const lines = list.children.map((item, index) => {
    const marker = list.ordered ? `${number((list.start ?? 1) + index)}. ` : '- '
    return marker + textOf(item).replace(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`)
  })
  return lines.join(list.spread ? '\n\n' : '\n')
}

/** What stands on one line; a hard break begins another. */
function inline(node: Nodes, marks: Marks): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ')
  if (node.type === 'inlineCode' || node.type === 'code') return node.value
  if (node.type === 'break') return '\n'
  if (node.type === 'image' || node.type === 'imageReference')
    return [node.alt, node.type === 'image' && node.title].filter(Boolean).join('. ')
  if (node.type === 'footnoteReference') return marks.note(node.label ?? node.identifier)
  if (!('children' in node)) return ''
  const words = node.children.map((child) => inline(child, marks)).join('')
  if (node.type === 'delete') return marks.struck(words)
  if (node.data?.hName === 'sup') return marks.note(words)
  if (node.type !== 'link') return words
  return node.data?.hProperties?.className ? '' : words + marks.address(node.url, words)
}
