/** Bars that stand: one for each observation, side by side in the order of reading; those of one category share its name. */
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
  const gap = band.step() - band.bandwidth()
  const columns = observations.map((observation, index) => {
    const shift = nearness(observations, index) * (gap / 2 - 3)
    const place = { x: (band(index) ?? 0) + shift, width: band.bandwidth(), height: scale(observation.value ?? 0) }
    const notes = observation.until ? wrapText(observation.until, band.step(), TEXT.note) : []
    return { shapes: drawColumn(observation, notes, place, band.step()), lines: 1 + notes.length }
  })
  const below = Math.max(1, ...columns.map(({ lines }) => lines)) * LINE + 14
  const names = [...new Set(observations.map(({ category }) => category))].map((category) => {
    const group = observations.flatMap((each, index) => (each.category === category ? [band(index) ?? 0] : []))
    const middle = ((group[0] ?? 0) + (group.at(-1) ?? 0) + band.bandwidth()) / 2
    return label(middle, PLOT + 16, category, { anchor: 'middle', strong: true })
  })
  const shapes = [...columns.flatMap((column) => column.shapes), ...names, rule(0, PLOT, width, PLOT, 'ink')]
  return { height: PLOT + below, shapes }
}

/** Two bars of one category move together: 1 towards the next, -1 towards the one before. */
function nearness(observations: readonly Observation[], index: number): number {
  const same = (other: number) => observations[other]?.category === observations[index]?.category
  return Number(same(index + 1)) - Number(same(index - 1))
}

type Place = Readonly<Record<'x' | 'width' | 'height', number>>

function drawColumn(observation: Observation, notes: readonly string[], place: Place, step: number): Shape[] {
  const { value, text, mark } = observation
  const middle = place.x + place.width / 2
  const values = wrapText(text, step, TEXT.value)
  const lowest = PLOT - place.height - 6
  const style = { size: TEXT.value, anchor: 'middle', ink: value === undefined ? 'quiet' : 'ink' } as const
  const above = labels(middle, lowest - (values.length - 1) * LINE, values, LINE, style)
  return [
    ...(value === undefined ? [] : drawBar(observation, place)),
    ...above.map((line, index) => (value === undefined && index === 0 ? { ...line, datum: mark.datum } : line)),
    ...labels(middle, PLOT + 18 + LINE, notes, LINE, { size: TEXT.note, anchor: 'middle', ink: 'quiet' }),
  ]
}

function drawBar({ partial, approximate, mark }: Observation, { x, width, height }: Place): Shape[] {
  const y = PLOT - height
  const bar: Shape = { kind: 'bar', x, y, width, height, hatched: partial, ...mark }
  return approximate ? [bar, rule(x - 3, y, x + width + 3, y, 'ink', true)] : [bar]
}
