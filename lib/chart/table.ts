/** The table of a dataset as a page shows it: fewer columns than its files have, and nothing less than they say of a number. */
import type { Cell, CitedSource, LocalDataset, LocalField, Row } from '../content/numbers/dataset-types.ts'
import { capitalised } from '../i18n/format.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { APPROXIMATIONS } from '../i18n/quantity.ts'
import { cellText, dateInFull } from './cell-text.ts'

export interface TableColumn {
  readonly name: string
  readonly title: string
  /** What a column of numbers counts. */
  readonly unit?: string
  readonly numeric: boolean
}

export interface TableCell {
  readonly text: string
  /** For a column of sources: each of them. */
  readonly sources?: readonly CitedSource[]
}

export interface Table {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
}

/**
 * All rows of a dataset, those kept out of the chart as well. What a row is about comes first and is one cell, then its numbers, each with
 * how exact it is; whether a period was counted whole is said in place of the period.
 */
export function tableOf(dataset: LocalDataset): Table {
  const { rows, chart } = dataset
  const fields = restOf(dataset)
  return {
    columns: [
      { name: chart.category[0] ?? '', title: subjectTitle(dataset), numeric: false },
      ...fields.map(({ name, title, unitWords }) => ({
        ...{ name, title, numeric: unitWords !== undefined },
        ...(unitWords && { unit: unitWords.name }),
      })),
    ],
    rows: rows.map((row) => [
      { text: subjectText(dataset, row) },
      ...fields.map((field) => tableCell(dataset, field, row)),
    ]),
  }
}

/** Fields behind what a row is about, in the order of reading; the files have those left out. */
function restOf({ fields, chart }: LocalDataset): LocalField[] {
  const told = new Set([...chart.category, chart.drawn, chart.coverage, chart.approximation])
  const first = [...chart.values, ...(chart.total ? [chart.total] : [])]
  const rank = ({ name }: LocalField) => (first.includes(name) ? first.indexOf(name) : first.length)
  return fields.filter(({ name }) => !told.has(name)).toSorted((a, b) => rank(a) - rank(b))
}

function subjectFields({ fields, chart }: LocalDataset): LocalField[] {
  return chart.category.flatMap((name) => fields.find((field) => field.name === name) ?? [])
}

/** Two days are the ends of one period. */
function isSpan(fields: readonly LocalField[]): boolean {
  return fields.length === 2 && fields.every(({ type }) => type === 'date')
}

function subjectTitle(dataset: LocalDataset): string {
  const { join, period } = getMessages(dataset.locale).data
  const fields = subjectFields(dataset)
  return isSpan(fields) ? period : join(fields.map(({ title }) => title))
}

function subjectText(dataset: LocalDataset, row: Row): string {
  const { locale } = dataset
  const { join, undated } = getMessages(locale).data
  const fields = subjectFields(dataset)
  const cells = fields.map(({ name }) => row[name])
  if (isSpan(fields)) return dateInFull(cells.join('/'), locale)
  const texts = fields.map((field, index) => cellText(field, cells[index], locale) || undated)
  return capitalised(join(texts), locale)
}

function tableCell(dataset: LocalDataset, field: LocalField, row: Row): TableCell {
  const { sources, locale, chart, fields } = dataset
  const value: Cell = row[field.name]
  if (field.type === 'source') {
    const keys = String(value ?? '').split(' ')
    const cited = sources.filter(({ key }) => keys.includes(key))
    return { text: cited.map(({ publisher }) => publisher).join(', '), sources: cited }
  }
  const coverage = fields.find(({ name }) => name === chart.coverage)
  const covered = coverage && field.name === chart.period ? row[coverage.name] : undefined
  if (coverage && covered && covered !== 'part')
    return { text: covered === 'none' ? '' : cellText(coverage, covered, locale) }
  const text = cellText(field, value, locale)
  const exactness = APPROXIMATIONS.find((known) => chart.approximation && row[chart.approximation] === known)
  const isCounted = exactness && chart.values.includes(field.name)
  return { text: isCounted ? getMessages(locale).data.approximately[exactness](text) : text }
}
