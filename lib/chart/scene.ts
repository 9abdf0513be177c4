/**
 * A drawing as data: shapes with coordinates, from the start (x = 0) to the end of the reading
 * direction and from the top down. Whoever draws it decides only how a shape is written: as an element
 * with classes on a page, or with its own colours in a picture.
 */

/** What a shape is painted with. The first data ink is the institutional blue, the second turquoise. */
export const INKS = ['data-1', 'data-2', 'data-3', 'data-4', 'data-5', 'ink', 'quiet', 'line', 'paper'] as const
export type Ink = (typeof INKS)[number]

/** The cell of the dataset that a mark stands for. */
export interface Datum {
  readonly row: number
  readonly field: string
  /** Undefined where the mark says that there is no figure. */
  readonly value: number | undefined
}

interface Mark {
  readonly datum?: Datum
  /** What a mark says in words; shown where the pointer rests on it. */
  readonly tip?: string
}

export interface Bar extends Mark {
  readonly kind: 'bar'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly ink: Ink
  readonly hatched: boolean
}

export interface Dot extends Mark {
  readonly kind: 'dot'
  readonly x: number
  readonly y: number
  /** Which of the symbols of `dotPath`, so that series differ without colour. */
  readonly symbol: number
  readonly ink: Ink
  /** An open dot stands for an approximate value. */
  readonly open: boolean
}

export interface Rule {
  readonly kind: 'rule'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly ink: Ink
  readonly dashed: boolean
}

export interface Trace {
  readonly kind: 'trace'
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly ink: Ink
}

export interface Label extends Mark {
  readonly kind: 'label'
  readonly x: number
  /** The line the letters stand on. */
  readonly y: number
  readonly text: string
  /** Pixels; at least 12. */
  readonly size: number
  /** In the direction of reading: `start` is the right side in Persian. */
  readonly anchor: 'start' | 'middle' | 'end'
  readonly ink: Ink
  readonly strong: boolean
}

export type Shape = Bar | Dot | Rule | Trace | Label

export interface Scene {
  readonly width: number
  readonly height: number
  readonly dir: 'ltr' | 'rtl'
  readonly shapes: readonly Shape[]
}

/** Sizes of letters. Charts are never shown smaller than they are drawn, so none is below 12 pixels. */
export const TEXT = { label: 13, value: 12, note: 12 } as const

type LabelOptions = Partial<Pick<Label, 'size' | 'anchor' | 'ink' | 'strong' | 'datum'>>

/** A label in ink, 13 pixels, beginning at x, unless told otherwise. */
export function label(x: number, y: number, text: string, options: LabelOptions = {}): Label {
  return { kind: 'label', x, y, text, size: TEXT.label, anchor: 'start', ink: 'ink', strong: false, ...options }
}

/** A thin line. */
export function rule(x1: number, y1: number, x2: number, y2: number, ink: Ink = 'line', dashed = false): Rule {
  return { kind: 'rule', x1, y1, x2, y2, ink, dashed }
}

/** Moves shapes by so many pixels. */
export function shifted(shapes: readonly Shape[], dx: number, dy: number): Shape[] {
  return shapes.map((shape): Shape => {
    if (shape.kind === 'trace') return { ...shape, points: shape.points.map(([x, y]) => [x + dx, y + dy] as const) }
    if (shape.kind === 'rule')
      return { ...shape, x1: shape.x1 + dx, x2: shape.x2 + dx, y1: shape.y1 + dy, y2: shape.y2 + dy }
    return { ...shape, x: shape.x + dx, y: shape.y + dy }
  })
}
