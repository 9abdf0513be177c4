/** A rectangle in drawing units; x and y are its top left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Height of one line of a label, as a multiple of its size; room for Persian letters below the line. */
export const LINE = 1.3

const NARROW = /[\sijltfrI.,'’()‌اآإأ-]/u
const WIDE = /[mwMWسشصضـ]/u
const ARABIC = /\p{Script=Arabic}/u
const CAPITAL = /\p{Lu}/u
const NO_WIDTH = /\p{Cf}|\p{Mn}/u

/**
 * About how wide a text is, in drawing units. The reader's typeface is not known where the map is
 * drawn, so this errs on the wide side: labels that do not touch here do not touch on the screen.
 */
export function estimateTextWidth(text: string, size: number): number {
  return [...text].reduce((width, letter) => width + letterWidth(letter), 0) * size
}

function letterWidth(letter: string): number {
  if (NO_WIDTH.test(letter)) return 0
  if (NARROW.test(letter)) return 0.36
  if (WIDE.test(letter)) return 0.9
  if (ARABIC.test(letter)) return 0.5
  return CAPITAL.test(letter) ? 0.74 : 0.63
}

/** Size of a label of several lines. */
export function measureLines(lines: readonly string[], size: number): { width: number; height: number } {
  const widths = lines.map((line) => estimateTextWidth(line, size))
  return { width: Math.max(0, ...widths), height: lines.length * LINE * size }
}

export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Whether a box lies wholly within a drawing of this size. */
export function liesWithin(box: Box, frame: { readonly width: number; readonly height: number }): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= frame.width && box.y + box.height <= frame.height
}
