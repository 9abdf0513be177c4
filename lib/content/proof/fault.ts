import type { Nodes } from 'mdast'

/** Something wrong in a text, with its place in it. */
export interface Fault {
  readonly line: number
  readonly column: number
  readonly problem: string
  readonly remedy: string
  readonly severity?: 'warning'
}

/** Tells of a fault at a node, or so many lines below where it begins. */
export type Report = (node: Nodes, problem: string, remedy: string, severity?: 'warning', below?: number) => void

/** The beginning of a text, for messages. */
export function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
