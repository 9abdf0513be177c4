/** Bars made of parts, in rows. A row whose parts are not known is drawn whole, in its own ink. */
import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import { formatAmount } from '../i18n/quantity.ts'
import { NO_UNIT, type Observation } from './observations.ts'
import { type ChartRow, drawRowChart } from './row-frame.ts'
import { type Block, rule, type Shape } from './scene.ts'
import { isApart } from './time-gaps.ts'

const THICK = 14

/** Draws one row for each row of the dataset, its parts from the start on, the sum behind them. */
export function drawStacked(dataset: LocalDataset, observations: readonly Observation[], width: number): Block {
  const { fields, chart, locale } = dataset
  const unitWords = fields.find(({ name }) => name === chart.values[0])?.unitWords ?? NO_UNIT
  const numbers = [...new Set(observations.map(({ mark }) => mark.datum.row))]
  const rows = numbers.map((number, index): ChartRow => {
    const parts = observations.filter(({ mark }) => mark.datum.row === number)
    const value = parts.reduce((total, part) => total + (part.value ?? 0), 0)
    const text = formatAmount(value, 'exact', unitWords, locale)
    return {
      ...{ name: parts[0]?.category ?? '', value, text, apart: isApart(dataset, numbers[index - 1], number) },
      draw: (x, middle, unit) => drawParts(parts, x, middle - THICK / 2, unit),
    }
  })
  return drawRowChart(rows, width, THICK, 8)
}

function drawParts(parts: readonly Observation[], start: number, y: number, unit: number): Shape[] {
  let end = start
  return parts.flatMap(({ value = 0, mark }, index): Shape[] => {
    const x = end
    const width = value * unit
    end += width
    const bar: Shape = { kind: 'bar', x, y, width, height: THICK, hatched: false, ...mark }
    // A line of paper parts them for readers who cannot tell the inks.
    return index === 0 ? [bar] : [bar, rule(x, y, x, y + THICK, 'paper')]
  })
}
