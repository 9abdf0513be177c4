import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import { parseEdtf } from '../i18n/edtf.ts'

const DAY = 86_400_000

/** Whether days lie between what two rows count: rows of a chart then stand apart. False where the dataset does not say when. */
export function isApart(dataset: LocalDataset, before: number | undefined, row: number): boolean {
  const end = before === undefined ? undefined : spanOf(dataset, before)?.latest
  const start = spanOf(dataset, row)?.earliest
  return end !== undefined && start !== undefined && Date.parse(start) - Date.parse(end) > DAY
}

/** A row counts from its first to its last day, or over a period of its own column. */
function spanOf({ chart, fields, rows }: LocalDataset, row: number) {
  const typed = chart.category.map((name) => fields.find((field) => field.name === name)?.type)
  const period = fields.find(({ name, type }) => type === 'period' && !chart.category.includes(name))
  const names = typed.every((type) => type === 'date') ? chart.category : period ? [period.name] : []
  return names.length > 0 ? parseEdtf(names.map((name) => rows[row]?.[name]).join('/')) : undefined
}
