import type { Nodes } from 'mdast'
import type { ContentProblem } from '../read/content-error.ts'

/** A place in a text, counted from one. */
interface Point {
  readonly line: number
  readonly column: number
}

/** Tells of a fault at a node of a text, or at a point of it. An error unless said otherwise. */
export type Report = (at: Nodes | Point, problem: string, remedy: string, severity?: ContentProblem['severity']) => void

/** Where a node begins, or the point itself. */
export function pointOf(at: Nodes | Point): Point {
  return 'type' in at ? (at.position?.start ?? { line: 1, column: 1 }) : at
}

/** So many lines below the one a node begins on; on that line it is the node's own place. */
export function pointBelow(node: Nodes, lines: number): Point {
  const { line, column } = pointOf(node)
  return { line: line + lines, column: lines === 0 ? column : 1 }
}

/** The beginning of a text, for messages. */
export function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
