import { type LabelWish, listCandidates, type MapLabel } from './label-candidates.ts'
import { type Box, boxesOverlap, liesWithin } from './text-box.ts'

interface Room {
  readonly width: number
  readonly height: number
  /** What no label may cover: the marks. */
  readonly taken: readonly Box[]
  readonly size: number
}

/** More steps than this are not worth the time on a map of this size. */
const MAX_STEPS = 50_000
/** Part of a leader that runs within its own mark, and the room beside the line. */
const OWN_MARK = 0.5
const HAIR = 1.5
/** How near another mark may be to a label, in drawing units, and what it costs to be nearer. */
const NEAR_BY = 7
const CROWDED = 6
/** Dearer than any place for a label. */
const LEFT_OUT = 1000

/**
 * Finds room for every label, none over another, over a mark or over the edge. Tries the places
 * with the least choice first and keeps the map whose labels stand best. The same input always gives the same map.
 * A label without any room is left out: its mark stays, and the list beside the map names it.
 */
export function placeLabels(wishes: readonly LabelWish[], room: Room): MapLabel[] {
  const open = wishes
    .map((wish) =>
      listCandidates(wish, room.size).map((label, rank) => ({ label, cost: rank + crowding(label, wishes) })),
    )
    .map((choices) => choices.filter(({ label }) => fits(label, room)).sort((a, b) => a.cost - b.cost))
    .sort((a, b) => a.length - b.length)
  return solve(open)
}

function fits({ box, leader }: MapLabel, room: Room): boolean {
  const covers = (other: Box) =>
    boxesOverlap(box, other) || (leader !== undefined && boxesOverlap(leaderBox(leader), other))
  return liesWithin(box, room) && !room.taken.some(covers)
}

/** A leader may not pass under the mark of another place; it starts clear of its own. */
function leaderBox({ from, to }: NonNullable<MapLabel['leader']>): Box {
  const clear = { x: from.x + (to.x - from.x) * OWN_MARK, y: from.y + (to.y - from.y) * OWN_MARK }
  return {
    x: Math.min(clear.x, to.x) - HAIR,
    y: Math.min(clear.y, to.y) - HAIR,
    width: Math.abs(to.x - clear.x) + 2 * HAIR,
    height: Math.abs(to.y - clear.y) + 2 * HAIR,
  }
}

/** Dearer the more marks of other places stand so near that the label could be taken for theirs. */
function crowding({ box, key }: MapLabel, wishes: readonly LabelWish[]): number {
  const near = {
    x: box.x - NEAR_BY,
    y: box.y - NEAR_BY,
    width: box.width + 2 * NEAR_BY,
    height: box.height + 2 * NEAR_BY,
  }
  const others = wishes.filter(
    (wish) => wish.key !== key && boxesOverlap(near, { ...wish.at, width: 0.1, height: 0.1 }),
  )
  return others.length * CROWDED
}

interface Choice {
  readonly label: MapLabel
  readonly cost: number
}

interface Attempt {
  readonly labels: readonly MapLabel[]
  readonly cost: number
}

/** Branch and bound: gives up a branch as soon as it is no better than the best map found. */
function solve(open: readonly Choice[][]): MapLabel[] {
  let best: Attempt = { labels: [], cost: Number.POSITIVE_INFINITY }
  let steps = 0
  const tryFrom = (index: number, { labels, cost }: Attempt): void => {
    if (cost >= best.cost || steps > MAX_STEPS) return
    const choices = open[index]
    if (!choices) {
      best = { labels, cost }
      return
    }
    for (const choice of choices) {
      steps++
      if (isFree(choice.label, labels))
        tryFrom(index + 1, { labels: [...labels, choice.label], cost: cost + choice.cost })
    }
    tryFrom(index + 1, { labels, cost: cost + LEFT_OUT })
  }
  tryFrom(0, { labels: [], cost: 0 })
  return [...best.labels]
}

function isFree(label: MapLabel, placed: readonly MapLabel[]): boolean {
  return placed.every(({ box }) => !boxesOverlap(box, label.box))
}
