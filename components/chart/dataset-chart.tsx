import { drawChart } from '../../lib/chart/draw-chart.ts'
import type { LocalDataset } from '../../lib/content/numbers/dataset-types.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import { ChartDrawing } from './chart-drawing.tsx'

interface DatasetChartProps {
  readonly dataset: LocalDataset
  /** Unique on the page; the id of the dataset unless the page shows it twice. */
  readonly id?: string
}

/** The chart of a dataset, drawn for a wide and for a narrow column; the style sheet shows the one that fits. */
export function DatasetChart({ dataset, id = `chart-${dataset.id}` }: DatasetChartProps) {
  const description = `${dataset.reading} ${getMessages(dataset.locale).data.tableFollows}`
  const words = { title: dataset.title, description }
  return (
    <div className="chart">
      <ChartDrawing scene={drawChart(dataset, 'wide')} id={`${id}-wide`} className="chart-wide" {...words} />
      <ChartDrawing scene={drawChart(dataset, 'narrow')} id={`${id}-narrow`} className="chart-narrow" {...words} />
    </div>
  )
}
