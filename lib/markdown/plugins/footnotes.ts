import type { FootnoteDefinition, Link, ListItem, PhrasingContent, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/** Words and numbers of footnotes in the edition at hand. */
export interface FootnoteWords {
  readonly heading: string
  /** Name of the link from a note back to the text: “Back to reference 1”. */
  readonly back: (number: string) => string
  readonly number: (value: number) => string
}

/** Numbers footnotes in the order they are first named and lists them at the end, with links both ways. */
export function footnotes({ words }: { words: FootnoteWords }) {
  return (tree: Root) => {
    const definitions = takeDefinitions(tree)
    const order: string[] = []
    visit(tree, 'footnoteReference', (node, index, parent) => {
      if (index === undefined || !parent || !definitions.has(node.identifier)) return
      const isFirst = !order.includes(node.identifier)
      if (isFirst) order.push(node.identifier)
      const number = words.number(order.indexOf(node.identifier) + 1)
      parent.children[index] = reference(node.identifier, number, isFirst)
      return SKIP
    })
    if (order.length > 0) tree.children.push(...listOf(order, definitions, words))
  }
}

function takeDefinitions(tree: Root): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>()
  tree.children = tree.children.filter((node) => {
    if (node.type === 'footnoteDefinition') definitions.set(node.identifier, node)
    return node.type !== 'footnoteDefinition'
  })
  return definitions
}

function reference(identifier: string, number: string, isFirst: boolean): PhrasingContent {
  const link: Link = { type: 'link', url: `#note-${identifier}`, children: [{ type: 'text', value: number }] }
  return {
    type: 'emphasis',
    children: [link],
    data: { hName: 'sup', hProperties: isFirst ? { id: `ref-${identifier}` } : {} },
  }
}

function listOf(order: string[], definitions: Map<string, FootnoteDefinition>, words: FootnoteWords): Root['children'] {
  const items = order.map((identifier, index): ListItem => {
    const children = [...(definitions.get(identifier)?.children ?? [])]
    const back: Link = {
      type: 'link',
      url: `#ref-${identifier}`,
      children: [{ type: 'text', value: '↑' }],
      data: { hProperties: { className: ['backlink'], ariaLabel: words.back(words.number(index + 1)) } },
    }
    const last = children.at(-1)
    if (last?.type === 'paragraph')
      children[children.length - 1] = { ...last, children: [...last.children, { type: 'text', value: ' ' }, back] }
    return { type: 'listItem', spread: false, children, data: { hProperties: { id: `note-${identifier}` } } }
  })
  return [
    {
      type: 'blockquote',
      data: { hName: 'section', hProperties: { className: ['footnotes'], ariaLabelledBy: ['notes'] } },
      children: [
        {
          type: 'heading',
          depth: 2,
          children: [{ type: 'text', value: words.heading }],
          data: { hProperties: { id: 'notes' } },
        },
        { type: 'list', ordered: true, start: 1, spread: false, children: items },
      ],
    },
  ]
}
