import type { ListItem, Nodes } from 'mdast'
import { markdownTree } from './parse.ts'

/** What a text tells its reader first, each piece as Markdown. */
export interface Passages {
  /** The paragraphs before the first heading. */
  readonly lead: readonly string[]
  /** The items of the first numbered list whose items begin with words in bold: what to do, step by step. */
  readonly steps: readonly string[]
}

/** The passages of a Markdown text. */
export function passagesOf(markdown: string): Passages {
  const { children } = markdownTree(markdown)
  const heading = children.findIndex(({ type }) => type === 'heading')
  const lead = children.slice(0, heading === -1 ? undefined : heading).filter(({ type }) => type === 'paragraph')
  const lists = children.flatMap((node) => (node.type === 'list' && node.ordered ? [node.children] : []))
  const steps = lists.find((items) => items.every(beginsBold)) ?? []
  return { lead: lead.map(written), steps: steps.flatMap(({ children: [first] }) => (first ? [written(first)] : [])) }

  function written({ position }: Nodes): string {
    return markdown.slice(position?.start.offset, position?.end.offset)
  }
}

function beginsBold({ children: [first] }: ListItem): boolean {
  return first?.type === 'paragraph' && first.children[0]?.type === 'strong'
}
