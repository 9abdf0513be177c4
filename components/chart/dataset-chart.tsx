import { drawChart } from '../../lib/chart/draw-chart.ts'
import type { LocalDataset } from '../../lib/content/numbers/dataset-types.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import { Isolated } from '../ui/isolated.tsx'
import { ChartDrawing } from './chart-drawing.tsx'

interface DatasetChartProps {
  readonly dataset: LocalDataset
  /** Page of the dataset, for charts on other pages. */
  readonly href?: string
}

/** What a dataset says, its chart, and its source. Drawn for a wide and for a narrow column; the style sheet shows the one that fits. */
export function DatasetChart({ dataset, href }: DatasetChartProps) {
  const { locale, title, headline, reading, publisher } = dataset
  const { tableFollows, source, toDataset } = getMessages(locale).data
  const words = { title, description: `${reading} ${tableFollows}` }
  return (
    <figure className="chart">
      <figcaption>
        <Isolated text={headline} locale={locale} />
      </figcaption>
      <ChartDrawing
        scene={drawChart(dataset, 'wide')}
        id={`chart-${dataset.id}-wide`}
        className="chart-wide"
        {...words}
      />
      <ChartDrawing
        scene={drawChart(dataset, 'narrow')}
        id={`chart-${dataset.id}-narrow`}
        className="chart-narrow"
        {...words}
      />
      <p className="fine">
        {source}: <Isolated text={publisher} locale={locale} />
        {href && (
          <>
            {'. '}
            <a href={href}>{toDataset}</a>
          </>
        )}
      </p>
    </figure>
  )
}
