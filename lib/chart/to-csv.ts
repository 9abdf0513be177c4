import type { LocalDataset } from '../content/dataset-types.ts'
import { writeCsv } from '../csv.ts'
import { exportCell, exportColumns } from './export-columns.ts'

/** A dataset as CSV (RFC 4180, UTF-8). It holds codes and numbers, the same in every edition. */
export function toCsv({ fields, rows, sources }: LocalDataset): string {
  const columns = exportColumns(fields)
  const body = rows.map((row) => columns.map((column) => exportCell(column, row, sources)))
  return writeCsv([columns.map(({ name }) => name), ...body])
}
