import type { LocalDataset } from '../content/dataset-types.ts'
import { localeFacts } from '../i18n/locales.ts'
import { drawColumns } from './columns.ts'
import { drawLines } from './lines.ts'
import { mirrored } from './mirror.ts'
import { type Observation, observationsOf } from './observations.ts'
import { drawRows } from './rows.ts'
import type { Scene } from './scene.ts'
import { drawStacked } from './stacked.ts'

/**
 * The two widths a chart is drawn for: pages show the one that fits. Pixels, and units of the viewBox.
 * The narrow one fills a screen of 320 pixels between its margins, so that no letter is ever shown smaller.
 */
export const CHART_WIDTHS = { wide: 640, narrow: 288 } as const
export type ChartWidth = keyof typeof CHART_WIDTHS

/** Draws the chart of a dataset for a width, in the direction its edition is read. */
export function drawChart(dataset: LocalDataset, size: ChartWidth): Scene {
  const scene = drawKind(dataset, observationsOf(dataset), size)
  return mirrored({ ...scene, height: Math.ceil(scene.height), dir: localeFacts(dataset.locale).dir })
}

function drawKind(dataset: LocalDataset, observations: readonly Observation[], size: ChartWidth): Omit<Scene, 'dir'> {
  const width = CHART_WIDTHS[size]
  switch (dataset.chart.kind) {
    case 'bars':
      return dataset.chart.layout === 'columns' && size === 'wide'
        ? drawColumns(dataset, observations, width)
        : drawRows(dataset, observations, width, { thick: 16, dots: false })
    case 'comparison':
      return drawRows(dataset, observations, width, { thick: 34, dots: false })
    case 'dots':
      return drawRows(dataset, observations, width, { thick: 10, dots: true })
    case 'stacked':
      return drawStacked(dataset, observations, width)
    case 'lines':
      return drawLines(dataset, observations, width)
  }
}
