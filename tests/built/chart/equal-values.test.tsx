import '../../unit/document.ts'
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { DataTable } from '../../../components/chart/data-table.tsx'
import { DatasetChart } from '../../../components/chart/dataset-chart.tsx'
import { drawChart } from '../../../lib/chart/draw-chart.ts'
import { toCsv, toJson } from '../../../lib/chart/export-rows.ts'
import type { Datum, Scene } from '../../../lib/chart/scene.ts'
import { tableOf } from '../../../lib/chart/table.ts'
import type { LocalDataset } from '../../../lib/content/numbers/dataset-types.ts'
import { parseCsv } from '../../../lib/csv.ts'
import { formatNumber } from '../../../lib/i18n/format.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { EDITIONS, local } from '../../unit/data/site-data.ts'

afterEach(cleanup)

/** The number columns of a dataset: what chart, table and downloads must agree on. */
const measures = ({ fields }: LocalDataset) => fields.filter(({ unit }) => unit).map(({ name }) => name)

const dataOf = (scene: Scene): Datum[] =>
  scene.shapes.flatMap((shape) => ('datum' in shape && shape.datum ? [shape.datum] : []))

const byPlace = (left: Datum, right: Datum) => left.row - right.row || left.field.localeCompare(right.field)

/** What the chart has to draw, worked out from the rows alone. */
function expectedMarks({ rows, chart }: LocalDataset): Datum[] {
  return rows.flatMap((row, index) => {
    if (chart.drawn && row[chart.drawn] !== 'yes') return []
    const known = chart.values.some((field) => row[field] !== undefined)
    const drawn = chart.total && !known ? [chart.total] : chart.values
    return drawn.map((field) => {
      const value = row[field]
      return { row: index, field, value: typeof value === 'number' ? value : undefined }
    })
  })
}

describe.each(EDITIONS)('%s in %s', (id, locale) => {
  const dataset = local(id, locale)

  it.each(['wide', 'narrow'] as const)('draws every value once, and nothing else, in the %s chart', (size) => {
    const marks = dataOf(drawChart(dataset, size)).toSorted(byPlace)
    expect(marks).toEqual(expectedMarks(dataset).toSorted(byPlace))
  })

  it('has the same values in CSV', () => {
    const [header, ...records] = parseCsv(toCsv(dataset)).records.map(({ cells }) => cells)
    for (const name of measures(dataset)) {
      const column = header?.indexOf(name) ?? -1
      const values = records.map((cells) => (cells[column] === '' ? undefined : Number(cells[column])))
      expect(values, name).toEqual(dataset.rows.map((row) => row[name]))
    }
  })

  it('has the same cells in JSON as in CSV', () => {
    const { rows } = JSON.parse(toJson(dataset, 'https://example.org/data')) as { rows: Record<string, unknown>[] }
    const [header = [], ...records] = parseCsv(toCsv(dataset)).records.map(({ cells }) => cells)
    const asText = rows.map((row) => header.map((name) => (row[name] === null ? '' : String(row[name]))))
    expect(asText).toEqual(records)
  })

  it('has the same values in the table readers see', () => {
    const { container } = render(<DataTable dataset={dataset} labelledBy="table" />)
    const names = tableOf(dataset).columns.map(({ name }) => name)
    const rows = [...container.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    )
    expect(rows.length).toBe(dataset.rows.length)
    for (const name of measures(dataset)) {
      const written = dataset.rows.map((row) => {
        const value = row[name]
        return typeof value === 'number' ? formatNumber(value, locale) : getMessages(locale).data.noFigure
      })
      // Words for how exact a number is stand before it.
      for (const [index, cells] of rows.entries())
        expect(cells[names.indexOf(name)]?.split(' ').at(-1), name).toBe(written[index]?.split(' ').at(-1))
    }
  })

  it('names each value of the chart in words where the pointer rests', () => {
    const { container } = render(<DatasetChart dataset={dataset} />)
    const tips = [...container.querySelectorAll('.chart-wide rect > title, .chart-wide path > title')].map(
      (title) => title.textContent,
    )
    const known = expectedMarks(dataset).filter(({ value }) => value !== undefined)
    expect(tips.length).toBe(known.length)
    for (const { value = 0 } of known) expect(tips.some((tip) => tip?.includes(formatNumber(value, locale)))).toBe(true)
  })
})
