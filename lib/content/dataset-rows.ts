import { type CsvRecord, parseCsv } from '../csv.ts'
import type { Problems } from './content-error.ts'
import { readCell } from './dataset-cell.ts'
import type { Cell, Field, Row } from './dataset-types.ts'

/** A row with the line of the file it stands on, for messages. */
export interface PlacedRow {
  readonly line: number
  readonly row: Row
}

/** Types the rows of a CSV file by its columns. Undefined when the file is not a table of these columns. */
export function readRows(
  file: string,
  text: string,
  fields: readonly Field[],
  problems: Problems,
): PlacedRow[] | undefined {
  const { records, faults } = parseCsv(text)
  for (const { line, column, problem, remedy } of faults) problems.add({ file, line, column }, problem, remedy)
  const [header, ...body] = records
  if (faults.length > 0 || !checkHeader(file, header, fields, problems)) return undefined
  if (body.length === 0) problems.add({ file }, 'has no rows', 'add at least one row below the headings')
  return body.flatMap((record) => readRow(file, record, fields, problems) ?? [])
}

function checkHeader(
  file: string,
  header: CsvRecord | undefined,
  fields: readonly Field[],
  problems: Problems,
): boolean {
  const names = fields.map(({ name }) => name)
  const cells = header?.cells ?? []
  const unknown = cells.filter((name, index) => !names.includes(name) || cells.indexOf(name) !== index)
  const missing = names.filter((name) => !cells.includes(name))
  const order = `the first line must read: ${names.join(',')}`
  if (unknown.length > 0)
    problems.add(
      { file, field: unknown[0] ?? '' },
      `has a column the .yml file does not describe, or has it twice: ${unknown.join(', ')}`,
      order,
    )
  if (missing.length > 0)
    problems.add({ file, field: missing[0] ?? '' }, `lacks a column: ${missing.join(', ')}`, order)
  const ordered = cells.join() === names.join()
  if (!ordered && unknown.length + missing.length === 0)
    problems.add({ file }, 'has its columns in another order than the .yml file', order)
  return ordered
}

function readRow(
  file: string,
  { line, cells }: CsvRecord,
  fields: readonly Field[],
  problems: Problems,
): PlacedRow | undefined {
  if (cells.length !== fields.length) {
    const problem =
      cells.join('') === '' ? 'is an empty line' : `has ${cells.length} cells; the table has ${fields.length} columns`
    problems.add(
      { file, line },
      problem,
      'give every row one cell for each column, and put quotation marks around a cell with a comma',
    )
    return undefined
  }
  const row: Record<string, Cell> = {}
  fields.forEach((field, index) => {
    const reading = readCell(cells[index] ?? '', field)
    if ('problem' in reading) problems.add({ file, line, field: field.name }, reading.problem, reading.remedy)
    else row[field.name] = reading.value
  })
  return { line, row }
}
