/**
 * A drawing as data: shapes with coordinates, from the start (x = 0) to the end of the reading
 * direction and from the top down. Whoever draws it decides only how a shape is written: as an element
 * with classes on a page, or with its own colours in a picture.
 */

/**
 * What a shape is painted with: the first data ink is the institutional blue, the second turquoise. The colours are those
 * of pictures that stand alone, on white paper; on pages the same inks are tokens of the style sheet.
 */
export const INKS = {
  'data-1': '#0033a0',
  'data-2': '#00807c',
  'data-3': '#b86e00',
  'data-4': '#6b7480',
  'data-5': '#7b3f73',
  ink: '#10182b',
  quiet: '#4a5465',
  line: '#d5d9e0',
  paper: '#ffffff',
} as const
export type Ink = keyof typeof INKS

/** The cell of the dataset that a mark stands for. */
export interface Datum {
  readonly row: number
  readonly field: string
  /** Undefined where the mark says that there is no figure. */
  readonly value: number | undefined
}

interface Mark {
  readonly x: number
  readonly y: number
  readonly ink: Ink
  readonly datum?: Datum
  /** What a mark says in words; shown where the pointer rests on it. */
  readonly tip?: string
}

export interface Bar extends Mark {
  readonly kind: 'bar'
  readonly width: number
  readonly height: number
  readonly hatched: boolean
}

export interface Dot extends Mark {
  readonly kind: 'dot'
  /** Which of the symbols of `dotPath`, so that series differ without colour. */
  readonly symbol: number
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

/** Dots of one series belong together; drawn as a dotted hint, because nothing was counted between them. */
export interface Trace {
  readonly kind: 'trace'
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly ink: Ink
}

export interface Label extends Mark {
  /** Its y is the line the letters stand on. */
  readonly kind: 'label'
  readonly text: string
  /** Pixels; at least 12. */
  readonly size: number
  /** In the direction of reading: `start` is the right side in Persian. */
  readonly anchor: 'start' | 'middle' | 'end'
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

export type LabelOptions = Partial<Pick<Label, 'size' | 'anchor' | 'ink' | 'strong' | 'datum'>>

/** A label in ink, 13 pixels, beginning at x, unless told otherwise. */
export function label(x: number, y: number, text: string, options: LabelOptions = {}): Label {
  return { kind: 'label', x, y, text, size: TEXT.label, anchor: 'start', ink: 'ink', strong: false, ...options }
}

/** Lines of text, `step` pixels from each to the next. */
export function labels(x: number, y: number, texts: readonly string[], step: number, options?: LabelOptions): Label[] {
  return texts.map((text, index) => label(x, y + index * step, text, options))
}

/** A thin line. */
export function rule(x1: number, y1: number, x2: number, y2: number, ink: Ink = 'line', dashed = false): Rule {
  return { kind: 'rule', x1, y1, x2, y2, ink, dashed }
}

/** A part of a drawing: its shapes from y = 0 down, and how high it is. */
export interface Block {
  readonly shapes: readonly Shape[]
  readonly height: number
}

/** Inks of hatched bars: each needs a pattern of its own. */
export function hatchedInks(shapes: readonly Shape[]): Ink[] {
  return [...new Set(shapes.flatMap((shape) => (shape.kind === 'bar' && shape.hatched ? [shape.ink] : [])))]
}

/** One block with another beneath it. */
export function below(upper: Block, lower: Block): Block {
  return {
    shapes: [...upper.shapes, ...shifted(lower.shapes, 0, upper.height)],
    height: upper.height + lower.height,
  }
}

/** Moves shapes by so many pixels. */
export function shifted(shapes: readonly Shape[], dx: number, dy: number): Shape[] {
  return shapes.map((shape) => placed(shape, { x: (x) => x + dx, y: (y) => y + dy }))
}

/**
 * Turns a drawing for readers who read from right to left: the first category, the earliest day and the
 * zero of every axis come to stand on the right, where a Persian reader begins. Anchors stay as they are,
 * because `start` and `end` follow the direction of the text. Drawings from left to right are returned unchanged.
 */
export function mirrored(scene: Scene): Scene {
  if (scene.dir === 'ltr') return scene
  const turn = { x: (x: number) => scene.width - x, y: (y: number) => y }
  return { ...scene, shapes: scene.shapes.map((shape) => placed(shape, turn)) }
}

/** A shape with every place put elsewhere; a bar keeps its size. */
function placed(shape: Shape, { x, y }: Readonly<Record<'x' | 'y', (at: number) => number>>): Shape {
  switch (shape.kind) {
    case 'bar':
      return { ...shape, x: Math.min(x(shape.x), x(shape.x + shape.width)), y: y(shape.y) }
    case 'rule':
      return { ...shape, x1: x(shape.x1), x2: x(shape.x2), y1: y(shape.y1), y2: y(shape.y2) }
    case 'trace':
      return { ...shape, points: shape.points.map(([px, py]) => [x(px), y(py)] as const) }
    default:
      return { ...shape, x: x(shape.x), y: y(shape.y) }
  }
}
