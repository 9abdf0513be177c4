/** Finds a place for a label where it covers no line, no dot and no other label. */
import type { Label } from './scene.ts'
import { textWidth } from './text-fit.ts'

export type Box = Readonly<Record<'x1' | 'y1' | 'x2' | 'y2', number>>
export type Point = readonly [x: number, y: number]

/** Points along the lines between points, close enough that no label slips between two. */
export function alongLine(points: readonly Point[]): Point[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1]
    if (!next) return [point]
    const steps = Math.ceil(Math.hypot(next[0] - point[0], next[1] - point[1]) / 6)
    return Array.from(
      { length: steps },
      (_, step): Point => [
        point[0] + ((next[0] - point[0]) * step) / steps,
        point[1] + ((next[1] - point[1]) * step) / steps,
      ],
    )
  })
}

/** The candidate with the fewest collisions, the first among equals; candidates outside `bounds` come last. A candidate is one or more lines. */
export function bestPlace(
  candidates: readonly (readonly Label[])[],
  obstacles: readonly Point[],
  taken: readonly Box[],
  bounds: Box,
): readonly Label[] {
  const ranked = candidates.map((lines) => ({ lines, cost: costOf(boxOf(lines), obstacles, taken, bounds) }))
  return ranked.reduce((best, next) => (next.cost < best.cost ? next : best), ranked[0] ?? { lines: [], cost: 0 }).lines
}

/** Pixels of paper around a label. */
const CLEAR = 3

function costOf(label: Box, obstacles: readonly Point[], taken: readonly Box[], bounds: Box): number {
  const box = { x1: label.x1 - CLEAR, y1: label.y1 - CLEAR, x2: label.x2 + CLEAR, y2: label.y2 + CLEAR }
  const outside = label.x1 < bounds.x1 || label.x2 > bounds.x2 || label.y1 < bounds.y1 || label.y2 > bounds.y2
  const covered = obstacles.filter(([x, y]) => x > box.x1 && x < box.x2 && y > box.y1 && y < box.y2).length
  const overlaps = taken.filter(
    (other) => box.x1 < other.x2 && box.x2 > other.x1 && box.y1 < other.y2 && box.y2 > other.y1,
  ).length
  return (outside ? 1000 : 0) + covered + overlaps * 100
}

/** The room that lines of text take together. */
export function boxOf(lines: readonly Label[]): Box {
  const boxes = lines.map(({ x, y, text, size, anchor }) => {
    const width = textWidth(text, size)
    const x1 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
    return { x1, y1: y - size, x2: x1 + width, y2: y + size * 0.3 }
  })
  return {
    x1: Math.min(...boxes.map(({ x1 }) => x1)),
    y1: Math.min(...boxes.map(({ y1 }) => y1)),
    x2: Math.max(...boxes.map(({ x2 }) => x2)),
    y2: Math.max(...boxes.map(({ y2 }) => y2)),
  }
}
