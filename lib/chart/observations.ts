/** The first step of every chart: rows of a dataset become things to draw. */
import type { LocalDataset, LocalField, Row } from '../content/dataset-types.ts'
import { formatShortDay } from '../i18n/axis-text.ts'
import { parseEdtf } from '../i18n/edtf.ts'
import { getDataMessages } from '../i18n/get-data-messages.ts'
import { APPROXIMATIONS, type Approximation, formatAmount } from '../i18n/quantity.ts'
import { categoryText } from './cell-text.ts'

/** One value of one row, ready to be placed. */
export interface Observation {
  readonly row: number
  readonly field: string
  /** Undefined where no figure was found: a gap, never a zero. */
  readonly value: number | undefined
  /** 'nearly 1,000,000', or 'no figure'. */
  readonly text: string
  readonly approximate: boolean
  /** The value covers a part of its period only. */
  readonly partial: boolean
  readonly category: string
  /** 'to 31 October', for a part of a period. */
  readonly until?: string
  readonly series: string
  readonly seriesName: string
  /** Place of the series among those of the chart: its ink and symbol. */
  readonly seriesIndex: number
}

/** Everything a chart of the dataset draws, row by row; rows kept out of the chart are left out. */
export function observationsOf(dataset: LocalDataset): Observation[] {
  const { chart, rows } = dataset
  const drawn = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => !chart.drawn || row[chart.drawn] === 'yes')
  const series = seriesOf(
    dataset,
    drawn.map(({ row }) => row),
  )
  return drawn.flatMap(({ row, index }) =>
    fieldsToDraw(dataset, row).map((field) => observe(dataset, field, row, index, series)),
  )
}

/** Several columns of numbers, or the whole of them where the parts are not known. */
function fieldsToDraw({ chart, fields }: LocalDataset, row: Row): LocalField[] {
  const known = chart.values.some((name) => row[name] !== undefined)
  const names = chart.total && !known ? [chart.total] : chart.values
  return names.flatMap((name) => fields.find((field) => field.name === name) ?? [])
}

interface Series {
  readonly key: string
  readonly name: string
}

/** Series in the fixed order of their codes, so that a publisher keeps its colour from chart to chart. */
function seriesOf({ chart, fields, locale }: LocalDataset, rows: readonly Row[]): Series[] {
  const field = fields.find(({ name }) => name === chart.series)
  if (field) {
    const used = (field.codes ?? []).filter((code) => rows.some((row) => row[field.name] === code))
    return used.map((key) => ({ key, name: field.labels[key] ?? key }))
  }
  const parts = chart.values.map((key) => ({ key, name: fields.find(({ name }) => name === key)?.title ?? key }))
  if (chart.total) return [...parts, { key: chart.total, name: getDataMessages(locale).undivided }]
  return parts.length > 1 ? parts : parts.map(({ key }) => ({ key, name: '' }))
}

function observe(
  dataset: LocalDataset,
  field: LocalField,
  row: Row,
  index: number,
  series: readonly Series[],
): Observation {
  const { chart, locale } = dataset
  const cell = row[field.name]
  const value = typeof cell === 'number' ? cell : undefined
  const approximation = approximationOf(row, chart.approximation)
  const key = String(chart.series ? (row[chart.series] ?? '') : field.name)
  const position = series.findIndex((candidate) => candidate.key === key)
  const partial = chart.coverage !== undefined && row[chart.coverage] === 'part'
  const until = partial && chart.period ? untilText(row[chart.period], dataset) : undefined
  const unit = field.unitWords ?? { key: '', name: '', counted: '{n}' }
  return {
    ...{ row: index, field: field.name, value, partial, ...(until && { until }) },
    text: value === undefined ? getDataMessages(locale).noFigure : formatAmount(value, approximation, unit, locale),
    approximate: !['exact', 'rounded'].includes(approximation),
    category: categoryText(dataset, index),
    series: key,
    seriesName: series[position]?.name ?? '',
    seriesIndex: Math.max(0, position),
  }
}

function approximationOf(row: Row, field: string | undefined): Approximation {
  return APPROXIMATIONS.find((candidate) => field !== undefined && row[field] === candidate) ?? 'exact'
}

/** In the Gregorian calendar, because it stands beside a Gregorian year. */
function untilText(period: unknown, { locale }: LocalDataset): string | undefined {
  const parsed = parseEdtf(String(period))
  return parsed && getDataMessages(locale).until(formatShortDay(parsed.latest, 'gregory', locale))
}
