import { type CsvRecord, parseCsv } from '../../csv.ts'
import type { Problems } from '../read/content-error.ts'
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
  const [, sign] = /^\w+(;|\t)/.exec(cells.join()) ?? []
  if (sign)
    problems.add(
      { file },
      `has its cells parted by ${sign === ';' ? 'semicolons' : 'tabs'}`,
      'save it anew as CSV with commas; spreadsheets ask for the separator under “Save as” or “Export”',
    )
  else if (unknown.length + missing.length > 0) {
    const faults = [
      ...(unknown.length > 0
        ? [`has what the .yml file does not describe, or has it twice: ${unknown.join(', ')}`]
        : []),
      ...(missing.length > 0 ? [`lacks ${missing.join(', ')}`] : []),
    ]
    problems.add({ file }, `the line of headings ${faults.join('; it ')}`, order)
  }
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
  if (cells.join('').trim() === '') return problems.add({ file, line }, 'is an empty line', 'delete it')
  if (cells.length !== fields.length)
    return problems.add(
      { file, line },
      `has ${cells.length} cells; the table has ${fields.length} columns`,
      'give every row one cell for each column, and put quotation marks around a cell with a comma',
    )
  const row: Record<string, Cell> = {}
  fields.forEach((field, index) => {
    const reading = readCell(cells[index] ?? '', field)
    if ('problem' in reading) problems.add({ file, line, field: field.name }, reading.problem, reading.remedy)
    else row[field.name] = reading.value
  })
  return { line, row }
}
