/** The table of a dataset: the same rows as its chart and its downloads, in words. */
import type { Cell, CitedSource, LocalDataset, LocalField } from '../content/numbers/dataset-types.ts'
import { cellText } from './cell-text.ts'

export interface TableColumn {
  readonly name: string
  readonly title: string
  readonly definition: string
  /** What a column of numbers counts. */
  readonly unit?: string
  readonly numeric: boolean
}

export interface TableCell {
  readonly value: Cell
  readonly text: string
  /** For a column of sources: each of them. */
  readonly sources?: readonly CitedSource[]
}

export interface Table {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
}

/** All rows of a dataset, those kept out of the chart as well. What a row is about comes first, then its numbers: a phone shows no more. */
export function tableOf(dataset: LocalDataset): Table {
  const { rows } = dataset
  const fields = inReadingOrder(dataset)
  return {
    columns: fields.map(({ name, title, definition, unitWords }) => ({
      ...{ name, title, definition, numeric: unitWords !== undefined },
      ...(unitWords && { unit: unitWords.name }),
    })),
    rows: rows.map((row) => fields.map((field) => tableCell(dataset, field, row[field.name]))),
  }
}

function inReadingOrder({ fields, chart }: LocalDataset): LocalField[] {
  const first = [...chart.category, ...chart.values, ...(chart.total ? [chart.total] : [])]
  const rank = ({ name }: LocalField) => (first.includes(name) ? first.indexOf(name) : first.length)
  return fields.toSorted((a, b) => rank(a) - rank(b))
}

function tableCell({ sources, locale }: LocalDataset, field: LocalField, value: Cell): TableCell {
  if (field.type !== 'source') return { value, text: cellText(field, value, locale) }
  const keys = String(value ?? '').split(' ')
  const cited = sources.filter(({ key }) => keys.includes(key))
  return { value, text: cited.map(({ publisher }) => publisher).join(', '), sources: cited }
}
