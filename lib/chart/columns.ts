/** Bars that stand: one for each observation, side by side in the order of reading. */
import { scaleBand, scaleLinear } from 'd3-scale'
import type { LocalDataset } from '../content/dataset-types.ts'
import { drawHead, seriesEntries, specialEntries } from './head.ts'
import { datumOf, seriesInk, tipOf } from './marks.ts'
import type { Observation } from './observations.ts'
import { label, rule, type Scene, type Shape, shifted, TEXT } from './scene.ts'
import { wrapText } from './text-fit.ts'

const PLOT = 240
const LINE = 15

/** Draws standing bars with their values above and their names below; hatched where a part of the period is counted. */
export function drawColumns(
  dataset: LocalDataset,
  observations: readonly Observation[],
  width: number,
): Omit<Scene, 'dir'> {
  const head = drawHead(
    dataset,
    [...seriesEntries(observations), ...specialEntries(dataset, observations, false)],
    width,
  )
  const band = scaleBand<number>()
    .domain(observations.map((_, index) => index))
    .range([0, width])
    .paddingInner(0.18)
    .paddingOuter(0.09)
  const max = Math.max(1, ...observations.map(({ value }) => value ?? 0))
  const scale = scaleLinear()
    .domain([0, max])
    .range([0, PLOT - 2 * LINE - 8])
  const columns = observations.map((observation, index) =>
    drawColumn(dataset, observation, {
      x: band(index) ?? 0,
      width: band.bandwidth(),
      step: band.step(),
      height: scale(observation.value ?? 0),
      newSeries: observation.series !== '' && observation.series !== lastSeries(observations.slice(0, index)),
    }),
  )
  const names = columns.map(({ names: lines }) => lines.length)
  const below = Math.max(1, ...names) * LINE + 12
  const shapes = [...columns.flatMap((column) => column.shapes), rule(0, PLOT, width, PLOT, 'ink')]
  return { width, height: head.height + PLOT + below, shapes: [...head.shapes, ...shifted(shapes, 0, head.height)] }
}

interface Place {
  readonly x: number
  readonly width: number
  readonly step: number
  readonly height: number
  /** The publisher is named where it first appears and where it changes. */
  readonly newSeries: boolean
}

function lastSeries(observations: readonly Observation[]): string | undefined {
  return observations.findLast(({ series }) => series !== '')?.series
}

function drawColumn(
  dataset: LocalDataset,
  observation: Observation,
  place: Place,
): { shapes: Shape[]; names: string[] } {
  const middle = place.x + place.width / 2
  const top = PLOT - place.height
  const values = wrapText(observation.text, place.step, TEXT.value)
  const names = [observation.until, place.newSeries ? observation.seriesName : ''].flatMap((text) =>
    text ? wrapText(text, place.step, TEXT.note) : [],
  )
  const gap = observation.value === undefined
  const value = values.map((text, line) =>
    label(middle, top - 6 - (values.length - 1 - line) * LINE, text, {
      size: TEXT.value,
      anchor: 'middle',
      ink: gap ? 'quiet' : 'ink',
      ...(gap && line === 0 && { datum: datumOf(observation) }),
    }),
  )
  const name = [observation.category, ...names].map((text, line) =>
    label(middle, PLOT + 16 + line * LINE, text, {
      size: line === 0 ? TEXT.label : TEXT.note,
      anchor: 'middle',
      ink: line === 0 ? 'ink' : 'quiet',
      strong: line === 0,
    }),
  )
  return {
    shapes: [...(gap ? [] : drawBar(dataset, observation, place, top)), ...value, ...name],
    names: [observation.category, ...names],
  }
}

function drawBar(dataset: LocalDataset, observation: Observation, { x, width, height }: Place, top: number): Shape[] {
  const ink = seriesInk(observation.seriesIndex)
  const bar: Shape = {
    ...{ kind: 'bar', x, y: top, width, height, ink, hatched: observation.partial },
    ...{ datum: datumOf(observation), tip: tipOf(dataset, observation) },
  }
  return observation.approximate ? [bar, rule(x - 3, top, x + width + 3, top, 'ink', true)] : [bar]
}
