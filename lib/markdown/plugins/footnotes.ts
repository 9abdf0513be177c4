import type { FootnoteDefinition, Heading, Link, ListItem, PhrasingContent, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/** Words and numbers of footnotes in the edition at hand. */
export interface FootnoteWords {
  readonly heading: string
  /** Name of the link from a note back to the text: “Back to reference 1”. */
  readonly back: (number: string) => string
  readonly number: (value: number) => string
}

interface FootnoteOptions {
  readonly words: FootnoteWords
  /** What every id begins with. */
  readonly prefix?: string
}

type Definitions = ReadonlyMap<string, FootnoteDefinition>

/**
 * Numbers footnotes in the order they are first named, in the text and then in the notes themselves, and lists them at the end, with
 * links both ways. Wherever a note is defined, it stands there alone. A dot in their ids sets them apart from those of headings.
 */
export function footnotes({ words, prefix = '' }: FootnoteOptions) {
  return (tree: Root) => {
    const definitions = takeDefinitions(tree)
    const order: string[] = []
    const number = (node: Root | FootnoteDefinition) =>
      visit(node, 'footnoteReference', ({ identifier }, index, parent) => {
        if (index === undefined || !parent || !definitions.has(identifier)) return
        const isFirst = !order.includes(identifier)
        if (isFirst) order.push(identifier)
        parent.children[index] = reference(identifier, words.number(order.indexOf(identifier) + 1), isFirst, prefix)
        return SKIP
      })
    number(tree)
    // A note may name another, which then has its turn.
    for (const identifier of order) number(definitions.get(identifier) ?? tree)
    if (order.length > 0) tree.children.push(listOf(order, definitions, words, prefix))
  }
}

/** Of two definitions of one name the first counts (GFM). */
function takeDefinitions(tree: Root): Definitions {
  const definitions = new Map<string, FootnoteDefinition>()
  visit(tree, 'footnoteDefinition', (node, index, parent) => {
    if (index === undefined || !parent) return
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
    parent.children.splice(index, 1)
    return index
  })
  return definitions
}

function reference(identifier: string, number: string, isFirst: boolean, prefix: string): PhrasingContent {
  const link: Link = { type: 'link', url: `#${prefix}note.${identifier}`, children: [{ type: 'text', value: number }] }
  return {
    type: 'emphasis',
    children: [link],
    data: { hName: 'sup', hProperties: isFirst ? { id: `${prefix}ref.${identifier}` } : {} },
  }
}

function listOf(
  order: readonly string[],
  definitions: Definitions,
  words: FootnoteWords,
  prefix: string,
): Root['children'][number] {
  const items = order.map((identifier, index): ListItem => {
    const children = [...(definitions.get(identifier)?.children ?? [])]
    const back: Link = {
      type: 'link',
      url: `#${prefix}ref.${identifier}`,
      children: [{ type: 'text', value: '↑' }],
      data: { hProperties: { className: ['backlink'], ariaLabel: words.back(words.number(index + 1)) } },
    }
    const last = children.at(-1)
    if (last?.type === 'paragraph')
      children[children.length - 1] = { ...last, children: [...last.children, { type: 'text', value: ' ' }, back] }
    else children.push({ type: 'paragraph', children: [back] })
    return { type: 'listItem', spread: false, children, data: { hProperties: { id: `${prefix}note.${identifier}` } } }
  })
  const heading: Heading = {
    type: 'heading',
    depth: 2,
    children: [{ type: 'text', value: words.heading }],
    data: { hProperties: { id: `${prefix}notes` } },
  }
  return {
    type: 'blockquote',
    data: { hName: 'section', hProperties: { className: ['footnotes'], ariaLabelledBy: [`${prefix}notes`] } },
    children: [heading, { type: 'list', ordered: true, start: 1, spread: false, children: items }],
  }
}
