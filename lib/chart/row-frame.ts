/** The frame of charts whose marks lie in rows: names beside the marks where there is room, above them where not. */
import { label, rule, type Shape, TEXT } from './scene.ts'
import { widestText, wrapText } from './text-fit.ts'

/** Width in pixels from which names stand beside the marks. */
const BESIDE = 560
const NAME_MAX = 250
const LINE = 16

export interface RowPlace {
  /** Where the marks of the row begin, and the middle line they lie on. */
  readonly x: number
  readonly middle: number
}

export interface RowFrame {
  readonly places: readonly RowPlace[]
  /** Room for marks and their values, in pixels. */
  readonly length: number
  readonly height: number
  /** Names of the rows, and the zero line. */
  readonly shapes: readonly Shape[]
}

/** Lays out a row for each name; `thick` is the height of a mark in pixels. */
export function rowFrame(names: readonly string[], width: number, thick: number): RowFrame {
  return width >= BESIDE ? besideFrame(names, width, thick) : aboveFrame(names, width, thick)
}

function besideFrame(names: readonly string[], width: number, thick: number): RowFrame {
  const lines = names.map((name) => wrapText(name, NAME_MAX, TEXT.label))
  const x = Math.min(NAME_MAX, widestText(lines.flat(), TEXT.label)) + 14
  const frame = stack(lines, (count) => Math.max(thick + 10, count * LINE + 8))
  const places = frame.tops.map(({ top, height }) => ({ x, middle: top + height / 2 }))
  const shapes = lines.flatMap((texts, row) =>
    texts.map((text, line) => label(0, (places[row]?.middle ?? 0) + 4 + (line - (texts.length - 1) / 2) * LINE, text)),
  )
  return { places, length: width - x, height: frame.height, shapes: [...shapes, rule(x, 0, x, frame.height, 'ink')] }
}

function aboveFrame(names: readonly string[], width: number, thick: number): RowFrame {
  const lines = names.map((name) => wrapText(name, width, TEXT.label))
  const frame = stack(lines, (count) => count * LINE + thick + 14)
  const places = frame.tops.map(({ top, height }) => ({ x: 1, middle: top + height - 8 - thick / 2 }))
  const shapes = lines.flatMap((texts, row) =>
    texts.map((text, line) => label(0, (frame.tops[row]?.top ?? 0) + 13 + line * LINE, text)),
  )
  const zero = places.map(({ x, middle }) => rule(x, middle - thick / 2 - 2, x, middle + thick / 2 + 2, 'ink'))
  return { places, length: width - 1, height: frame.height, shapes: [...shapes, ...zero] }
}

function stack(lines: readonly string[][], heightOf: (count: number) => number) {
  let height = 0
  const tops = lines.map((texts) => {
    const top = height
    height += heightOf(texts.length)
    return { top, height: heightOf(texts.length) }
  })
  return { tops, height }
}

/** Pixels for the greatest value, so that every mark and the text behind it fit into `length`. */
export function fitLength(length: number, entries: readonly { value: number; after: number }[]): number {
  const max = Math.max(0, ...entries.map(({ value }) => value))
  const limits = entries.filter(({ value }) => value > 0).map(({ value, after }) => ((length - after) * max) / value)
  return Math.max(40, Math.min(length, ...limits))
}
