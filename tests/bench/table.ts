/** One line of a table: what the columns are called, with their units, and the values. The same goes to bench.json. */
export type Row = Readonly<Record<string, string | number | undefined>>

export interface Table {
  readonly title: string
  /** What a reader has to know to read it rightly. */
  readonly notes: readonly string[]
  readonly rows: readonly Row[]
}

/** A table as plain text: numbers at the end of their column, words at its start. */
export function formatTable({ title, notes, rows }: Table): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const columns = names.map((name) => formatColumn(name, rows))
  const lines = ['head', ...rows].map((_, line) => columns.map((cells) => cells[line]).join('  '))
  const rule = columns.map(([name = '']) => '-'.repeat(name.length)).join('  ')
  const [head = '', ...body] = lines
  return ['', title, ...notes, '', head, rule, ...body].map((line) => line.trimEnd()).join('\n')
}

function formatColumn(name: string, rows: readonly Row[]): string[] {
  const values = rows.map((row) => row[name])
  const cells = [name, ...values.map((value) => (typeof value === 'number' ? formatNumber(value) : (value ?? '–')))]
  const width = Math.max(...cells.map((cell) => cell.length))
  const isNumeric = values.some((value) => typeof value === 'number')
  return cells.map((cell) => (isNumeric ? cell.padStart(width) : cell.padEnd(width)))
}

/** Three digits that count, and thousands set apart. */
export function formatNumber(value: number): string {
  const digits = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
