/** How d3 writes the outlines of marks. */
import { line, symbol, symbolCircle, symbolCross, symbolDiamond2, symbolSquare, symbolTriangle } from 'd3-shape'

const SYMBOLS = [symbolCircle, symbolDiamond2, symbolSquare, symbolTriangle, symbolCross]

/** Outline of a dot around the origin, an SVG path. Series differ in shape as well as in colour. */
export function dotPath(index: number): string {
  return symbol(SYMBOLS[index % SYMBOLS.length], 72)() ?? ''
}

/** Outline of a line through points, an SVG path with one decimal. */
export function tracePath(points: readonly (readonly [number, number])[]): string {
  return line().digits(1)(points.map(([x, y]) => [x, y])) ?? ''
}
