/** Values over time, one line for each series, with a dot for every value that was published. */
import type { LocalDataset } from '../content/dataset-types.ts'
import { drawHead, specialEntries } from './head.ts'
import { drawNames, type Placed } from './line-names.ts'
import { datumOf, seriesInk, tipOf } from './marks.ts'
import type { Observation } from './observations.ts'
import { label, rule, type Scene, type Shape, shifted, TEXT } from './scene.ts'
import { widestText } from './text-fit.ts'
import { type TimeAxis, timeAxis } from './time-axis.ts'
import { type ValueAxis, valueAxis } from './value-axis.ts'

const PLOT = 260
/** Room at both ends, so that dots on the first and the last day stand free. */
const INSET = 10

/** Draws running totals or other values over days. Between two dots the line joins what one series states, and counts nothing. */
export function drawLines(
  dataset: LocalDataset,
  observations: readonly Observation[],
  width: number,
): Omit<Scene, 'dir'> {
  const head = drawHead(dataset, specialEntries(dataset, observations, true), width)
  const known = observations.filter(({ value }) => value !== undefined)
  const axis = valueAxis(Math.max(0, ...known.map(({ value }) => value ?? 0)), PLOT - 24, 4, dataset.locale)
  const days = known.map((observation) => dayOf(dataset, observation)).sort()
  const start =
    widestText(
      axis.ticks.map(({ text }) => text),
      TEXT.note,
    ) +
    8 +
    INSET
  const time = timeAxis(days[0] ?? '', days.at(-1) ?? '', width - start - INSET, dataset.locale)
  const placed = known.map(
    (observation): Placed => ({
      observation,
      point: [start + time.place(dayOf(dataset, observation)), PLOT - axis.place(observation.value ?? 0)],
    }),
  )
  const groups = [...new Set(known.map(({ series }) => series))].map((series) =>
    placed.filter(({ observation }) => observation.series === series),
  )
  const shapes = [
    ...drawGrid(axis, time, start, width),
    ...groups.flatMap(drawTrace),
    ...placed.map((item) => drawDot(dataset, item)),
    ...drawNames(dataset, groups, { x1: start - INSET, y1: 0, x2: width, y2: PLOT - 2 }),
  ]
  return { width, height: head.height + PLOT + 28, shapes: [...head.shapes, ...shifted(shapes, 0, head.height)] }
}

function dayOf({ chart, rows }: LocalDataset, { row }: Observation): string {
  return String(rows[row]?.[chart.category[0] ?? ''])
}

function drawGrid({ ticks }: ValueAxis, time: TimeAxis, start: number, width: number): Shape[] {
  const values = ticks.flatMap(({ at, text, value }): Shape[] => [
    rule(start - INSET, PLOT - at, width, PLOT - at, value === 0 ? 'ink' : 'line'),
    label(start - INSET - 8, PLOT - at + 4, text, { size: TEXT.note, ink: 'quiet', anchor: 'end' }),
  ])
  const days = time.ticks.flatMap(({ at, text }): Shape[] => [
    rule(start + at, PLOT, start + at, PLOT + 5, 'ink'),
    label(start + at, PLOT + 19, text, { size: TEXT.note, ink: 'quiet', anchor: 'middle' }),
  ])
  return [...values, ...days]
}

function drawTrace(group: readonly Placed[]): Shape[] {
  const index = group[0]?.observation.seriesIndex ?? 0
  return group.length > 1 ? [{ kind: 'trace', points: group.map(({ point }) => point), ink: seriesInk(index) }] : []
}

function drawDot(dataset: LocalDataset, { observation, point: [x, y] }: Placed): Shape {
  const { seriesIndex, approximate } = observation
  return {
    ...{ kind: 'dot', x, y, symbol: seriesIndex, ink: seriesInk(seriesIndex), open: approximate },
    ...{ datum: datumOf(observation), tip: tipOf(dataset, observation) },
  }
}
