import { ElementType } from 'htmlparser2'
import type { Nodes } from '../reading-pages.ts'

export type Node = Nodes[number]
export type Element = Extract<Node, { attribs: unknown }>

/** Narrows a node to an element. */
export function isElement(node: Node): node is Element {
  return 'attribs' in node
}

/** Narrows a node to text. */
export function isText(node: Node): node is Extract<Node, { type: ElementType.ElementType.Text }> {
  return node.type === ElementType.Text
}

/** The classes of an element. */
export function classesOf({ attribs }: Element): string[] {
  return attribs['class']?.split(/\s+/) ?? []
}
