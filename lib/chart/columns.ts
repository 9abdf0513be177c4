/** Bars that stand: one for each observation, side by side in the order of reading. */
import { scaleBand, scaleLinear } from 'd3-scale'
import type { Observation } from './observations.ts'
import { type Block, label, labels, rule, type Shape, TEXT } from './scene.ts'
import { wrapText } from './text-fit.ts'

const PLOT = 240
const LINE = 15

/** Draws standing bars with their values above and their names below; hatched where a part of the period is counted. */
export function drawColumns(observations: readonly Observation[], width: number): Block {
  const band = scaleBand<number>()
    .domain(observations.map((_, index) => index))
    .range([0, width])
    .paddingInner(0.18)
    .paddingOuter(0.09)
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...observations.map(({ value }) => value ?? 0))])
    .range([0, PLOT - 2 * LINE - 8])
  const columns = observations.map((observation, index) => {
    const place = { x: band(index) ?? 0, width: band.bandwidth(), height: scale(observation.value ?? 0) }
    const notes = [observation.until, publisherToName(observations, index)].flatMap((text) =>
      text ? wrapText(text, band.step(), TEXT.note) : [],
    )
    return { shapes: drawColumn(observation, notes, place, band.step()), lines: 1 + notes.length }
  })
  const below = Math.max(1, ...columns.map(({ lines }) => lines)) * LINE + 12
  const shapes = [...columns.flatMap((column) => column.shapes), rule(0, PLOT, width, PLOT, 'ink')]
  return { height: PLOT + below, shapes }
}

/** The publisher is named where it first appears and where it changes. */
function publisherToName(observations: readonly Observation[], index: number): string | undefined {
  const series = observations[index]?.series
  const before = observations.slice(0, index).findLast(({ series: { key } }) => key !== '')?.series
  return series === before ? undefined : series?.name
}

type Place = Readonly<Record<'x' | 'width' | 'height', number>>

function drawColumn(observation: Observation, notes: readonly string[], place: Place, step: number): Shape[] {
  const { value, text, category, mark } = observation
  const middle = place.x + place.width / 2
  const values = wrapText(text, step, TEXT.value)
  const lowest = PLOT - place.height - 6
  const style = { size: TEXT.value, anchor: 'middle', ink: value === undefined ? 'quiet' : 'ink' } as const
  const above = labels(middle, lowest - (values.length - 1) * LINE, values, LINE, style)
  return [
    ...(value === undefined ? [] : drawBar(observation, place)),
    ...above.map((line, index) => (value === undefined && index === 0 ? { ...line, datum: mark.datum } : line)),
    label(middle, PLOT + 16, category, { anchor: 'middle', strong: true }),
    ...labels(middle, PLOT + 16 + LINE, notes, LINE, { size: TEXT.note, anchor: 'middle', ink: 'quiet' }),
  ]
}

function drawBar({ partial, approximate, mark }: Observation, { x, width, height }: Place): Shape[] {
  const y = PLOT - height
  const bar: Shape = { kind: 'bar', x, y, width, height, hatched: partial, ...mark }
  return approximate ? [bar, rule(x - 3, y, x + width + 3, y, 'ink', true)] : [bar]
}
