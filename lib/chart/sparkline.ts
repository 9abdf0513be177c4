/** The shape of a dataset at a glance, without words or axes: a picture beside its name in a list. */
import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import { localeFacts } from '../i18n/locales.ts'
import { type Observation, observationsOf } from './observations.ts'
import { mirrored, type Scene, type Shape } from './scene.ts'

const WIDTH = 120
const HEIGHT = 40
/** Half the size of a dot. */
const EDGE = 5

/** Small bars in the order of the rows; for values over days, dots where they stand in time. */
export function drawSparkline(dataset: LocalDataset): Scene {
  const observations = observationsOf(dataset)
  const shapes = dataset.chart.kind === 'lines' ? drawDots(dataset, observations) : drawBars(dataset, observations)
  return mirrored({ width: WIDTH, height: HEIGHT, dir: localeFacts(dataset.locale).dir, shapes })
}

function drawBars({ chart }: LocalDataset, observations: readonly Observation[]): Shape[] {
  const rows = [...new Set(observations.map(({ mark }) => mark.datum.row))].map((row) =>
    observations.filter(({ mark }) => mark.datum.row === row),
  )
  const sums = rows.map((parts) => parts.reduce((sum, { value = 0 }) => sum + value, 0))
  const step = WIDTH / Math.max(1, rows.length)
  return sums.flatMap((sum, index): Shape[] => {
    const height = (HEIGHT * sum) / Math.max(1, ...sums)
    const ink = chart.kind === 'stacked' ? 'data-1' : (rows[index]?.[0]?.mark.ink ?? 'data-1')
    const place = { x: index * step, y: HEIGHT - height, width: step * 0.8, height }
    return sum > 0 ? [{ kind: 'bar', ...place, ink, hatched: false }] : []
  })
}

function drawDots({ chart, rows }: LocalDataset, observations: readonly Observation[]): Shape[] {
  const known = observations.flatMap(({ value, mark, series, approximate }) => {
    const day = Date.parse(String(rows[mark.datum.row]?.[chart.category[0] ?? '']))
    return value === undefined ? [] : [{ value, day, ink: mark.ink, symbol: series.index, open: approximate }]
  })
  const days = known.map(({ day }) => day)
  const first = Math.min(...days)
  const span = Math.max(1, Math.max(...days) - first)
  const most = Math.max(1, ...known.map(({ value }) => value))
  return known.map(({ value, day, ...look }) => ({
    ...{ kind: 'dot', ...look },
    x: EDGE + ((WIDTH - 2 * EDGE) * (day - first)) / span,
    y: HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * value) / most,
  }))
}
