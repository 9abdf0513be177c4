/** The rows of a dataset in its downloads: its own columns, and the address of each source behind its key. */
import type { CitedSource, LocalDataset, LocalField, Row } from '../content/numbers/dataset-types.ts'
import { writeCsv } from '../csv.ts'

export interface ExportColumn {
  readonly name: string
  readonly field: LocalField
  /** True for the column of addresses that is added behind a column of sources. */
  readonly addresses: boolean
}

/** Columns in the order of the dataset. */
export function exportColumns(fields: readonly LocalField[]): ExportColumn[] {
  return fields.flatMap((field) => {
    const own = { name: field.name, field, addresses: false }
    return field.type === 'source' ? [own, { name: `${field.name}_url`, field, addresses: true }] : [own]
  })
}

/** Sources without an address leave their cell empty; several stand with a space between. */
function exportCell({ field, addresses }: ExportColumn, row: Row, sources: readonly CitedSource[]) {
  const value = row[field.name]
  if (!addresses) return value
  const keys = String(value ?? '').split(' ')
  const urls = sources.flatMap(({ key, url }) => (keys.includes(key) && url ? [url] : []))
  return urls.join(' ') || undefined
}

/** A dataset as CSV (RFC 4180, UTF-8). It holds codes and numbers, the same in every edition. */
export function toCsv({ fields, rows, sources }: LocalDataset): string {
  const columns = exportColumns(fields)
  const body = rows.map((row) => columns.map((column) => exportCell(column, row, sources)))
  return writeCsv([columns.map(({ name }) => name), ...body])
}

/**
 * A dataset as one JSON document: what it is, in the words of an edition, and its rows with codes and
 * numbers. An empty cell is null. `address` is the permanent address of the dataset's page.
 */
export function toJson(dataset: LocalDataset, address: string): string {
  const { id: name, locale: language, title, description, reading, publisher, recorded, licence } = dataset
  const { period, caveats, notAdditiveWith, sources, fields, rows } = dataset
  const columns = exportColumns(fields)
  const document = {
    ...{ name, address, language, title, description, reading, period: period.edtf, publisher, recorded, licence },
    ...{ caveats, notAdditiveWith },
    fields: fields.map(({ name, type, title, definition, unit, labels, codes }) => ({
      ...{ name, type, title, definition, unit },
      ...(codes && type !== 'source' && { labels }),
    })),
    sources,
    rows: rows.map((row) =>
      Object.fromEntries(columns.map((column) => [column.name, exportCell(column, row, sources) ?? null])),
    ),
  }
  return `${JSON.stringify(document, undefined, 2)}\n`
}
