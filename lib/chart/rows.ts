/** Bars and dots that lie in rows, each named and each with its value behind it. */

import type { LocalDataset } from '../content/dataset-types.ts'
import { getDataMessages } from '../i18n/get-data-messages.ts'
import { drawHead, specialEntries } from './head.ts'
import { datumOf, seriesInk, tipOf } from './marks.ts'
import type { Observation } from './observations.ts'
import { fitLength, type RowPlace, rowFrame } from './row-frame.ts'
import { label, rule, type Scene, type Shape, shifted, TEXT } from './scene.ts'
import { textWidth } from './text-fit.ts'

interface RowsOptions {
  /** Height of a bar in pixels. */
  readonly thick: number
  readonly dots: boolean
}

/** Draws one row for each observation: a bar from zero, or a dot on a thin line. */
export function drawRows(
  dataset: LocalDataset,
  observations: readonly Observation[],
  width: number,
  options: RowsOptions,
): Omit<Scene, 'dir'> {
  const head = drawHead(dataset, specialEntries(dataset, observations, options.dots), width)
  const frame = rowFrame(
    observations.map((observation) => nameOf(dataset, observation)),
    width,
    options.thick,
  )
  const after = observations.map(({ value = 0, text }) => ({ value, after: textWidth(text, TEXT.value) + 18 }))
  const max = Math.max(1, ...observations.map(({ value }) => value ?? 0))
  const unit = fitLength(frame.length, after) / max
  const draw = options.dots ? drawDot : drawBar
  const marks = observations.flatMap((observation, index) => {
    const place = frame.places[index]
    return place ? draw(dataset, observation, place, unit, options.thick) : []
  })
  const shapes = [...marks, ...frame.shapes]
  return { width, height: head.height + frame.height + 4, shapes: [...head.shapes, ...shifted(shapes, 0, head.height)] }
}

function nameOf({ locale }: LocalDataset, { category, until, seriesName }: Observation): string {
  return getDataMessages(locale).join([category, until ?? '', seriesName].filter((part) => part !== ''))
}

type Draw = (dataset: LocalDataset, observation: Observation, place: RowPlace, unit: number, thick: number) => Shape[]

const drawBar: Draw = (dataset, observation, { x, middle }, unit, thick) => {
  const { value, text, partial, approximate, seriesIndex } = observation
  if (value === undefined) return [gapLabel(observation, x, middle)]
  const end = x + value * unit
  const bar: Shape = {
    ...{
      kind: 'bar',
      x,
      y: middle - thick / 2,
      width: value * unit,
      height: thick,
      ink: seriesInk(seriesIndex),
      hatched: partial,
    },
    ...{ datum: datumOf(observation), tip: tipOf(dataset, observation) },
  }
  const edge = approximate ? [rule(end, middle - thick / 2 - 3, end, middle + thick / 2 + 3, 'ink', true)] : []
  return [bar, ...edge, label(end + 8, middle + 4, text, { size: TEXT.value })]
}

const drawDot: Draw = (dataset, observation, { x, middle }, unit) => {
  const { value, text, approximate, seriesIndex } = observation
  if (value === undefined) return [gapLabel(observation, x, middle)]
  const at = x + value * unit
  const dot: Shape = {
    ...{ kind: 'dot', x: at, y: middle, symbol: seriesIndex, ink: seriesInk(seriesIndex), open: approximate },
    ...{ datum: datumOf(observation), tip: tipOf(dataset, observation) },
  }
  return [rule(x, middle, at, middle), dot, label(at + 11, middle + 4, text, { size: TEXT.value })]
}

function gapLabel(observation: Observation, x: number, middle: number): Shape {
  return label(x + 8, middle + 4, observation.text, { size: TEXT.value, ink: 'quiet', datum: datumOf(observation) })
}
