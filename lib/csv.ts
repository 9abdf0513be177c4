/**
 * Comma-separated values as RFC 4180 has them.
 *
 * A text with more than ASCII begins with a byte-order mark: without it Excel shows Persian as gibberish. Others have
 * none, since many readers of Data Packages would take it for a part of the first column's name; datasets hold codes in
 * ASCII. One at the start of a file that is read is skipped.
 */

/** One record: its cells, and the line of the file it begins on. */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
}

/** A place where a text is not CSV. */
export interface CsvFault {
  readonly line: number
  readonly column: number
  readonly problem: string
  readonly remedy: string
}

export interface CsvTable {
  readonly records: readonly CsvRecord[]
  readonly faults: readonly CsvFault[]
}

/** A cell, quoted with each mark inside twice or bare, and what ends it: nothing at the end of the text, or where it is not CSV. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r)?/y

/** Reads CSV; line ends may be CRLF, LF or CR. Stops at the first fault, which is reported with its place. */
export function parseCsv(source: string): CsvTable {
  const text = source.replace(/^\uFEFF/, '')
  const records: CsvRecord[] = []
  let cells: string[] = []
  let at = 0
  let line = 1
  let recordLine = 1
  while (at < text.length || cells.length > 0) {
    CELL.lastIndex = at
    const [raw = '', quoted, bare = '', end] = CELL.exec(text) ?? []
    at += raw.length
    line += countLines(raw)
    if (end === undefined && at < text.length) return { records, faults: [faultAt(text, at, line)] }
    cells.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === ',') continue
    records.push({ line: recordLine, cells })
    cells = []
    recordLine = line
  }
  return { records, faults: [] }
}

function countLines(text: string): number {
  return text.split(/\r\n|\n|\r/).length - 1
}

function faultAt(text: string, at: number, line: number): CsvFault {
  const column = at - Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1))
  const problem =
    text[at] === '"'
      ? 'has a quotation mark that is not closed or stands inside a cell'
      : 'has text after a closing quotation mark'
  return {
    line,
    column,
    problem,
    remedy: 'put the whole cell between quotation marks, and write each mark inside it twice',
  }
}

/** Spreadsheet programs take a cell that begins so for a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * Writes CSV with CRLF, a line end after the last record. Numbers are written plainly; a text that a
 * spreadsheet would run as a formula gets an apostrophe before it. Undefined becomes an empty cell.
 */
export function writeCsv(records: readonly (readonly (string | number | undefined)[])[]): string {
  const text = records.map((cells) => `${cells.map((cell) => writeCell(cell, cells.length)).join(',')}\r\n`).join('')
  return /[^\t\r\n -~]/.test(text) ? `\uFEFF${text}` : text
}

function writeCell(cell: string | number | undefined, cells: number): string {
  if (typeof cell === 'number') return String(cell)
  const text = FORMULA.test(cell ?? '') ? `'${cell}` : (cell ?? '')
  // A record of one empty cell would be an empty line, which readers skip.
  const quote = /[",\r\n]|^\s|\s$/.test(text) || (text === '' && cells === 1)
  return quote ? `"${text.replaceAll('"', '""')}"` : text
}
