/** Charts whose marks lie in rows: names and values beside the marks where there is room, above them where not. */
import { type Block, type Datum, label, labels, rule, type Shape, TEXT } from './scene.ts'
import { textWidth, widestText, wrapText } from './text-fit.ts'

/** Width in pixels from which names stand beside the marks. */
const BESIDE = 560
const NAME_MAX = 250
const LINE = 16
/** Pixels before a row that does not follow the one above it in time. */
const APART = 14

/** One row: what it is called, its value, and how its marks are drawn. */
export interface ChartRow {
  readonly name: string
  /** Undefined where no figure was found. */
  readonly value: number | undefined
  /** The value in words. */
  readonly text: string
  /** The cell that the words stand for where no mark does. */
  readonly datum?: Datum
  readonly strong?: boolean
  /** Time passed between the row above and this one. */
  readonly apart?: boolean
  /** Marks from `x` on, on the middle line `middle`; `unit` is how many pixels one is. */
  readonly draw: (x: number, middle: number, unit: number) => readonly Shape[]
}

/** Draws rows whose marks are `thick` pixels high and reach `over` pixels past their value. */
export function drawRowChart(rows: readonly ChartRow[], width: number, thick: number, over: number): Block {
  const beside = width >= BESIDE
  const { x, height, places, zero } = beside ? besideMarks(rows, thick) : aboveMarks(rows, width, thick)
  const unit = fitLength(width - x, rows, over, beside) / Math.max(1, ...rows.map(({ value = 0 }) => value))
  const shapes = rows.flatMap((row, index) => {
    const { middle = 0, names = [], valueLine = 0 } = places[index] ?? {}
    const marks = row.value === undefined ? [] : row.draw(x, middle, unit)
    const end = x + (row.value ?? 0) * unit + over
    const value = beside ? valueLabel(row, end, valueLine) : valueLabel(row, width, valueLine, 'end')
    return [...marks, ...names, value]
  })
  return { shapes: [...shapes, ...zero], height: height + 4 }
}

function valueLabel({ text, value, datum }: ChartRow, x: number, y: number, anchor: 'start' | 'end' = 'start') {
  return label(x, y, text, { size: TEXT.value, anchor, ...(value === undefined && { ink: 'quiet', datum }) })
}

/** Names in a column of their own, with one zero line for all rows. */
function besideMarks(rows: readonly ChartRow[], thick: number) {
  const lines = rows.map(({ name }) => wrapText(name, NAME_MAX, TEXT.label))
  const x = Math.min(NAME_MAX, widestText(lines.flat(), TEXT.label)) + 14
  let height = 0
  const places = lines.map((texts, index) => {
    const top = height + (rows[index]?.apart ? APART : 0)
    height = top + Math.max(thick + 10, texts.length * LINE + 8)
    const middle = (top + height) / 2
    const first = middle + 4 - ((texts.length - 1) / 2) * LINE
    return { middle, valueLine: middle + 4, names: labels(0, first, texts, LINE, { strong: rows[index]?.strong }) }
  })
  return { x, height, places, zero: [rule(x, 0, x, height, 'ink')] }
}

/** Names above the marks, which so take the whole width, and values at the end of the same line, or of the next where they are long. */
function aboveMarks(rows: readonly ChartRow[], width: number, thick: number) {
  const x = 1
  let height = 0
  const places = rows.map(({ name, text, strong, apart }) => {
    const free = width - textWidth(text, TEXT.value) - 12
    const isLong = free < width / 3
    const texts = wrapText(name, isLong ? width : free, TEXT.label)
    const top = height + (apart ? APART : 0)
    const valueLine = top + 13 + (isLong ? texts.length * LINE : 0)
    height = top + (texts.length + Number(isLong)) * LINE + thick + 14
    return { middle: height - 8 - thick / 2, valueLine, names: labels(0, top + 13, texts, LINE, { strong }) }
  })
  const zero = places.map(({ middle }) => rule(x, middle - thick / 2 - 2, x, middle + thick / 2 + 2, 'ink'))
  return { x, height, places, zero }
}

/** Pixels for the greatest value, so that every mark, and the text behind it if there is any, fits into `length`. */
function fitLength(length: number, rows: readonly ChartRow[], over: number, beside: boolean): number {
  const max = Math.max(0, ...rows.map(({ value = 0 }) => value))
  // Some faces are wider still than reckoned.
  const room = (text: string) => length - over - (beside ? 1.08 * textWidth(text, TEXT.value) : 0)
  const limits = rows.flatMap(({ value = 0, text }) => (value > 0 ? [(room(text) * max) / value] : []))
  return Math.max(40, Math.min(length, ...limits))
}
