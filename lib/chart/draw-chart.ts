import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import { localeFacts } from '../i18n/locales.ts'
import { drawColumns } from './columns.ts'
import { drawHead, type KeyEntry, seriesEntries, specialEntries } from './head.ts'
import { drawLines } from './lines.ts'
import { observationsOf } from './observations.ts'
import { drawBars, drawDots } from './rows.ts'
import { type Block, below, mirrored, type Scene } from './scene.ts'
import { drawStacked } from './stacked.ts'

/**
 * The two widths a chart is drawn for: pages show the one that fits. Pixels, and units of the viewBox.
 * The narrow one fills a screen of 320 pixels between its margins, so that no letter is ever shown smaller.
 */
export const CHART_WIDTHS = { wide: 640, narrow: 288 } as const
export type ChartWidth = keyof typeof CHART_WIDTHS

/** Draws the chart of a dataset for a width, in the direction its edition is read. */
export function drawChart(dataset: LocalDataset, size: ChartWidth): Scene {
  const width = CHART_WIDTHS[size]
  const { key, plot } = drawKind(dataset, size)
  const { shapes, height } = below(drawHead(dataset, key, width), plot)
  // No pointer rests on the screen of a phone, and its line is slow.
  const said =
    size === 'narrow' ? shapes.map((shape) => ('tip' in shape ? { ...shape, tip: undefined } : shape)) : shapes
  return mirrored({ width, height: Math.ceil(height), dir: localeFacts(dataset.locale).dir, shapes: said })
}

/** The marks with their axes, and what the key must explain. */
function drawKind(dataset: LocalDataset, size: ChartWidth): { key: KeyEntry[]; plot: Block } {
  const width = CHART_WIDTHS[size]
  const { kind, layout } = dataset.chart
  const observations = observationsOf(dataset)
  const series = seriesEntries(observations)
  const special = specialEntries(dataset, observations, kind === 'dots' || kind === 'lines' ? 'dots' : 'bars')
  switch (kind) {
    case 'bars':
      return layout === 'columns' && size === 'wide'
        ? { key: [...series, ...special], plot: drawColumns(observations, width) }
        : { key: [...series, ...special], plot: drawBars(observations, width, 16, series.length > 0) }
    case 'comparison':
      return { key: special, plot: drawBars(observations, width, 34, false) }
    case 'dots':
      return { key: special, plot: drawDots(dataset, observations, width) }
    case 'stacked':
      return { key: series, plot: drawStacked(dataset, observations, width) }
    case 'lines':
      return { key: special, plot: drawLines(dataset, observations, width) }
  }
}
