/** Values over time, one line for each series, with a dot for every value that was published. */
import type { LocalDataset } from '../content/dataset-types.ts'
import { getDataMessages } from '../i18n/get-data-messages.ts'
import { drawHead, specialEntries } from './head.ts'
import { datumOf, seriesInk, tipOf } from './marks.ts'
import type { Observation } from './observations.ts'
import { alongLine, type Box, bestPlace, boxOf, type Point } from './place-labels.ts'
import { type Label, label, rule, type Scene, type Shape, shifted, TEXT } from './scene.ts'
import { widestText, wrapText } from './text-fit.ts'
import { type TimeAxis, timeAxis } from './time-axis.ts'
import { type ValueAxis, valueAxis } from './value-axis.ts'

const PLOT = 260
/** Room at both ends, so that dots on the first and the last day stand free. */
const INSET = 10
const NAME_WIDTH = 130

interface Placed {
  readonly observation: Observation
  readonly point: Point
}

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
    ...drawNames(dataset, groups, start, width),
  ]
  return { width, height: head.height + PLOT + 28, shapes: [...head.shapes, ...shifted(shapes, 0, head.height)] }
}

function dayOf({ chart, rows }: LocalDataset, { row }: Observation): string {
  return String(rows[row]?.[chart.category[0] ?? ''])
}

function drawGrid({ ticks }: ValueAxis, time: TimeAxis, start: number, width: number): Shape[] {
  const values = ticks.flatMap(({ at, text, value }): Shape[] => [
    rule(start - INSET, PLOT - at, width, PLOT - at, value === 0 ? 'ink' : 'rule'),
    label(start - INSET - 8, PLOT - at + 4, text, { size: TEXT.note, ink: 'muted', anchor: 'end' }),
  ])
  const days = time.ticks.flatMap(({ at, text }): Shape[] => [
    rule(start + at, PLOT, start + at, PLOT + 5, 'ink'),
    label(start + at, PLOT + 19, text, { size: TEXT.note, ink: 'muted', anchor: 'middle' }),
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

/** Names each line at its last value, where the name covers nothing. */
function drawNames(
  dataset: LocalDataset,
  groups: readonly (readonly Placed[])[],
  start: number,
  width: number,
): Label[] {
  const obstacles = groups.flatMap((group) => alongLine(group.map(({ point }) => point)))
  const taken: Box[] = []
  return groups.flatMap((group) => {
    const last = group.at(-1)
    const bounds = { x1: start - INSET, y1: 0, x2: width, y2: PLOT - 2 }
    const lines = last ? bestPlace(candidates(dataset, last), obstacles, taken, bounds) : []
    taken.push(boxOf(lines))
    return lines
  })
}

const LINE = 15

/** Places to try for a name and its value: beside, above and below the dot, in one line and then in several. */
function candidates({ locale }: LocalDataset, { observation, point: [x, y] }: Placed): Label[][] {
  const { seriesName, text, seriesIndex } = observation
  const short = getDataMessages(locale).join([seriesName, text].filter((part) => part !== ''))
  const block = (lines: readonly string[], dx: number, dy: number, anchor: Label['anchor']) =>
    lines.map((line, index) =>
      label(x + dx, y + dy + index * LINE, line, { anchor, ink: seriesInk(seriesIndex), strong: true }),
    )
  return [[short], [...wrapText(seriesName, NAME_WIDTH, TEXT.label), text]].flatMap((lines) => {
    const up = (lines.length - 1) * LINE
    return [
      block(lines, 10, 4 - up / 2, 'start'),
      block(lines, -10, 4 - up / 2, 'end'),
      block(lines, 0, -12 - up, 'middle'),
      block(lines, 6, -12 - up, 'end'),
      block(lines, 6, 22, 'end'),
      block(lines, 8, 22, 'start'),
      block(lines, -4, 40, 'end'),
      block(lines, -4, -30 - up, 'end'),
    ]
  })
}
