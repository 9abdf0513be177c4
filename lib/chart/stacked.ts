/** Bars made of parts, in rows. A row whose parts are not known is drawn whole, in its own ink. */
import type { LocalDataset } from '../content/dataset-types.ts'
import { formatAmount } from '../i18n/quantity.ts'
import { drawHead } from './head.ts'
import type { KeyEntry } from './key.ts'
import { datumOf, seriesInk, tipOf } from './marks.ts'
import type { Observation } from './observations.ts'
import { fitLength, type RowPlace, rowFrame } from './row-frame.ts'
import { label, rule, type Scene, type Shape, shifted, TEXT } from './scene.ts'
import { textWidth } from './text-fit.ts'

const THICK = 14

/** Draws one row for each row of the dataset, its parts from the start on, the sum behind them. */
export function drawStacked(
  dataset: LocalDataset,
  observations: readonly Observation[],
  width: number,
): Omit<Scene, 'dir'> {
  const head = drawHead(dataset, seriesEntries(dataset, observations), width)
  const numbers = [...new Set(observations.map(({ row }) => row))]
  const stacks = numbers.map((number) => observations.filter(({ row }) => row === number))
  const rows = stacks.map((parts) => ({ parts, name: parts[0]?.category ?? '', ...sumOf(dataset, parts) }))
  const frame = rowFrame(
    rows.map(({ name }) => name),
    width,
    THICK,
  )
  const max = Math.max(1, ...rows.map(({ sum }) => sum))
  const unit =
    fitLength(
      frame.length,
      rows.map(({ sum, text }) => ({ value: sum, after: textWidth(text, TEXT.value) + 14 })),
    ) / max
  const marks = rows.flatMap(({ parts, sum, text }, index) => {
    const place = frame.places[index]
    return place
      ? [
          ...drawParts(dataset, parts, place, unit),
          label(place.x + sum * unit + 8, place.middle + 4, text, { size: TEXT.value }),
        ]
      : []
  })
  const shapes = [...marks, ...frame.shapes]
  return { width, height: head.height + frame.height + 4, shapes: [...head.shapes, ...shifted(shapes, 0, head.height)] }
}

function sumOf({ fields, chart, locale }: LocalDataset, parts: readonly Observation[]): { sum: number; text: string } {
  const sum = parts.reduce((total, { value = 0 }) => total + value, 0)
  const unit = fields.find(({ name }) => name === chart.values[0])?.unitWords ?? { key: '', name: '', counted: '{n}' }
  return { sum, text: formatAmount(sum, 'exact', unit, locale) }
}

function drawParts(
  dataset: LocalDataset,
  parts: readonly Observation[],
  { x, middle }: RowPlace,
  unit: number,
): Shape[] {
  let at = x
  const top = middle - THICK / 2
  return parts.flatMap((part, index): Shape[] => {
    const start = at
    const width = (part.value ?? 0) * unit
    at += width
    const bar: Shape = {
      ...{ kind: 'bar', x: start, y: top, width, height: THICK, ink: stackInk(dataset, part), hatched: false },
      ...{ datum: datumOf(part), tip: tipOf(dataset, part) },
    }
    // A line of paper parts them for readers who cannot tell the inks.
    return index === 0 ? [bar] : [bar, rule(start, top, start, top + THICK, 'paper')]
  })
}

/** Undivided rows take the quiet fourth ink, whatever their place. */
function stackInk({ chart }: LocalDataset, { field, seriesIndex }: Observation): KeyEntry['ink'] {
  return field === chart.total ? 'data-4' : seriesInk(seriesIndex)
}

function seriesEntries(dataset: LocalDataset, observations: readonly Observation[]): KeyEntry[] {
  const bySeries = new Map(observations.map((observation) => [observation.series, observation]))
  return [...bySeries.values()]
    .sort((left, right) => left.seriesIndex - right.seriesIndex)
    .map((observation) => ({ text: observation.seriesName, ink: stackInk(dataset, observation), look: 'bar' }))
}
