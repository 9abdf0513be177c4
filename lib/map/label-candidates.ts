import type { Point } from './projection.ts'
import { type Box, measureLines } from './text-box.ts'

/** A text on the map: where its anchor is, on which side of it the text stands, and the room it takes. */
export interface MapLabel {
  readonly key: string
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  /** Which end of the text the anchor is at, on the paper: not turned round for right-to-left scripts. */
  readonly anchor: 'left' | 'middle' | 'right'
  /** Where the lines stand, seen from the anchor. */
  readonly stands: 'above' | 'beside' | 'below'
  readonly box: Box
  /** From the mark to a label that stands away from it. */
  readonly leader?: { readonly from: Point; readonly to: Point }
}

/** A place that wants a label beside its mark. */
export interface LabelWish {
  readonly key: string
  readonly label: string
  readonly at: Point
}

type Side = Pick<MapLabel, 'anchor' | 'stands'> & { readonly across: -1 | 0 | 1; readonly down: -1 | 0 | 1 }

/** Best first, as cartographers rank them: beside the mark, then above and below. */
const SIDES: readonly Side[] = [
  { across: 1, down: 0, anchor: 'left', stands: 'beside' },
  { across: -1, down: 0, anchor: 'right', stands: 'beside' },
  { across: 1, down: -1, anchor: 'left', stands: 'above' },
  { across: -1, down: -1, anchor: 'right', stands: 'above' },
  { across: 1, down: 1, anchor: 'left', stands: 'below' },
  { across: -1, down: 1, anchor: 'right', stands: 'below' },
  { across: 0, down: -1, anchor: 'middle', stands: 'above' },
  { across: 0, down: 1, anchor: 'middle', stands: 'below' },
]

/** Distance from the middle of a mark to its label, then to a label on a leader line. */
const NEAR = 6
const FAR = 20
const LONG_LABEL = 12

/** Every way to write one label, the best first: near before far, one line before two. */
export function listCandidates(wish: LabelWish, size: number): MapLabel[] {
  const settings = [[wish.label], ...splitLong(wish.label)]
  return [NEAR, FAR].flatMap((distance) =>
    settings.flatMap((lines) => SIDES.map((side) => placeAt(wish, lines, side, distance, size))),
  )
}

function splitLong(label: string): string[][] {
  const lines = splitInTwo(label)
  return label.length < LONG_LABEL || lines.length < 2 ? [] : [lines]
}

/** Two lines of about as many words each, the longer first; one line for one word, none for none. */
export function splitInTwo(label: string): string[] {
  const words = label.split(' ').filter(Boolean)
  const half = Math.ceil(words.length / 2)
  return [words.slice(0, half), words.slice(half)].filter((line) => line.length > 0).map((line) => line.join(' '))
}

function placeAt(
  { key, at }: LabelWish,
  lines: readonly string[],
  side: Side,
  distance: number,
  size: number,
): MapLabel {
  const { anchor, stands, across, down } = side
  const diagonal = across && down ? 0.7 : 1
  const x = at.x + across * distance * diagonal
  const y = at.y + down * distance * diagonal
  const { width, height } = measureLines(lines, size)
  const box = {
    x: x - { left: 0, middle: width / 2, right: width }[anchor],
    y: y - { below: 0, beside: height / 2, above: height }[stands],
    width,
    height,
  }
  const leader = distance === FAR ? { leader: { from: at, to: { x, y } } } : {}
  return { key, lines, x, y, anchor, stands, box, ...leader }
}
