import type { Cell, LocalDataset } from '../content/dataset-types.ts'
import { exportCell, exportColumns } from './export-columns.ts'

/**
 * A dataset as one JSON document: what it is, in the words of an edition, and its rows with codes and
 * numbers. An empty cell is null. `address` is the permanent address of the dataset's page.
 */
export function toJson(dataset: LocalDataset, address: string): string {
  const {
    id,
    locale,
    title,
    description,
    reading,
    period,
    publisher,
    caveats,
    notAdditiveWith,
    licence,
    recorded,
    sources,
    fields,
  } = dataset
  const document = {
    ...{
      name: id,
      address,
      language: locale,
      title,
      description,
      reading,
      period: period.edtf,
      publisher,
      recorded,
      licence,
      caveats,
    },
    notAdditiveWith,
    fields: fields.map(({ name, type, title: heading, definition, unit, labels, codes }) => ({
      ...{ name, type, title: heading, definition, unit },
      ...(codes && type !== 'source' && { labels }),
    })),
    sources,
    rows: jsonRows(dataset),
  }
  return `${JSON.stringify(document, undefined, 2)}\n`
}

/** Rows as objects with the columns of every download; null for an empty cell. */
export function jsonRows({ fields, rows, sources }: LocalDataset): Record<string, NonNullable<Cell> | null>[] {
  const columns = exportColumns(fields)
  return rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.name, exportCell(column, row, sources) ?? null])),
  )
}
