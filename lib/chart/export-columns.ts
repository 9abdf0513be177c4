/** The columns of every download: those of the dataset, and the address of each source behind its key. */
import type { Cell, CitedSource, LocalField, Row } from '../content/dataset-types.ts'

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

/** The cell of a row in a column. Sources without an address leave it empty; several stand with a space between. */
export function exportCell({ field, addresses }: ExportColumn, row: Row, sources: readonly CitedSource[]): Cell {
  const value = row[field.name]
  if (!addresses) return value
  const keys = String(value ?? '').split(' ')
  const urls = sources.flatMap(({ key, url }) => (keys.includes(key) && url ? [url] : []))
  return urls.join(' ') || undefined
}
