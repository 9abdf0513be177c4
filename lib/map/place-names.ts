import type { MapLabel } from './label-candidates.ts'
import { createProjection, roundTenth } from './projection.ts'
import { type Box, boxesOverlap, liesWithin, measureLines } from './text-box.ts'
import type { Coordinate, MapView } from './views.ts'

/** Size of the name of a country or a sea, in drawing units. */
export const NAME_SIZE = 11.5

export interface NameWish extends Coordinate {
  readonly key: string
  readonly lines: readonly string[]
}

/** How far a name may give way to the places, in drawing units; the nearest first. */
const SHIFTS = [0, 9, -9, 18, -18, 27, -27, 40, -40]
  .flatMap((down) => [0, 14, -14, 28, -28, 42, -42].map((across) => ({ across, down })))
  .sort((a, b) => Math.hypot(a.across, a.down) - Math.hypot(b.across, b.down))

/** Writes names of countries or seas near where they belong, wherever there is room; leaves out what has none. */
export function placeNames(view: MapView, wishes: readonly NameWish[], taken: readonly Box[]): MapLabel[] {
  const placed: MapLabel[] = []
  for (const wish of wishes) {
    const full = [...taken, ...placed.map(({ box }) => box)]
    const label = listSpots(view, wish).find(
      ({ box }) => liesWithin(box, view) && !full.some((other) => boxesOverlap(box, other)),
    )
    if (label) placed.push(label)
  }
  return placed
}

function listSpots(view: MapView, { key, lines, north, east }: NameWish): MapLabel[] {
  const centre = createProjection(view)([east, north])
  if (!centre || lines.length === 0) return []
  const { width, height } = measureLines(lines, NAME_SIZE)
  return SHIFTS.map(({ across, down }) => {
    const [x, y] = [roundTenth(centre[0] + across), roundTenth(centre[1] + down)]
    const box = { x: x - width / 2, y: y - height / 2, width, height }
    return { key, lines, x, y, anchor: 'middle', stands: 'beside', box }
  })
}
