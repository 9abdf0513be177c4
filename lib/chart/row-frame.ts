/** Charts whose marks lie in rows: names beside the marks where there is room, above them where not. */
import { type Block, label, labels, rule, type Shape, TEXT } from './scene.ts'
import { textWidth, widestText, wrapText } from './text-fit.ts'

/** Width in pixels from which names stand beside the marks. */
const BESIDE = 560
const NAME_MAX = 250
const LINE = 16

/** One row: what it is called, its value, and how its marks are drawn. */
export interface ChartRow {
  readonly name: string
  readonly value: number
  /** The value in words. */
  readonly text: string
  /** Marks from `x` on, on the middle line `middle`; `unit` is how many pixels one is. */
  readonly draw: (x: number, middle: number, unit: number) => readonly Shape[]
}

/** Draws rows whose marks are `thick` pixels high, with `after` pixels around the value behind each. */
export function drawRowChart(rows: readonly ChartRow[], width: number, thick: number, after: number): Block {
  const frame = layOut(rows, width, thick)
  const max = Math.max(1, ...rows.map(({ value }) => value))
  const unit = fitLength(width - frame.x, rows, after) / max
  const marks = rows.flatMap(({ draw }, index) => draw(frame.x, frame.middles[index] ?? 0, unit))
  return { shapes: [...marks, ...frame.shapes], height: frame.height + 4 }
}

/** The value in words at the end of a mark. */
export function valueLabel(x: number, middle: number, text: string) {
  return label(x, middle + 4, text, { size: TEXT.value })
}

/** Where marks begin, the middle line of each row, the names of the rows and the zero line. */
function layOut(rows: readonly ChartRow[], width: number, thick: number) {
  const beside = width >= BESIDE
  const lines = rows.map(({ name }) => wrapText(name, beside ? NAME_MAX : width, TEXT.label))
  const x = beside ? Math.min(NAME_MAX, widestText(lines.flat(), TEXT.label)) + 14 : 1
  let height = 0
  const places = lines.map((texts) => {
    const top = height
    height += beside ? Math.max(thick + 10, texts.length * LINE + 8) : texts.length * LINE + thick + 14
    const middle = beside ? (top + height) / 2 : height - 8 - thick / 2
    const first = beside ? middle + 4 - ((texts.length - 1) / 2) * LINE : top + 13
    return { middle, names: labels(0, first, texts, LINE) }
  })
  const middles = places.map(({ middle }) => middle)
  const zero = beside
    ? [rule(x, 0, x, height, 'ink')]
    : middles.map((middle) => rule(x, middle - thick / 2 - 2, x, middle + thick / 2 + 2, 'ink'))
  return { x, middles, height, shapes: [...places.flatMap(({ names }) => names), ...zero] }
}

/** Pixels for the greatest value, so that every mark and the text behind it fit into `length`. */
function fitLength(length: number, rows: readonly ChartRow[], after: number): number {
  const max = Math.max(0, ...rows.map(({ value }) => value))
  const limits = rows
    .filter(({ value }) => value > 0)
    .map(({ value, text }) => ((length - textWidth(text, TEXT.value) - after) * max) / value)
  return Math.max(40, Math.min(length, ...limits))
}
