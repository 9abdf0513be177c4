/** What must hold between the cells of a dataset: sums, running totals, keys, gaps. */
import { parseEdtf } from '../../i18n/edtf.ts'
import type { Problems } from '../read/content-error.ts'
import type { PlacedRow } from './dataset-rows.ts'
import type { DatasetFile } from './dataset-schema.ts'
import type { Row } from './dataset-types.ts'

/** Checks the rows of one CSV file against what its descriptor promises. */
export function checkRows(file: string, rows: readonly PlacedRow[], descriptor: DatasetFile, problems: Problems): void {
  checkKeys(file, rows, descriptor.key, problems)
  for (const check of descriptor.checks.sums) checkSum(file, rows, check, problems)
  for (const check of descriptor.checks.running) checkRunning(file, rows, check, problems)
  checkGaps(file, rows, descriptor, problems)
}

function checkKeys(file: string, rows: readonly PlacedRow[], key: readonly string[], problems: Problems): void {
  const seen = new Map<string, number>()
  for (const { line, row } of rows) {
    const id = JSON.stringify(key.map((name) => row[name] ?? ''))
    const earlier = seen.get(id)
    if (earlier)
      problems.add(
        { file, line },
        `repeats line ${earlier}: the same ${key.join(', ')}`,
        'remove one of the two, or correct it',
      )
    seen.set(id, line)
  }
}

type Checks = DatasetFile['checks']

function checkSum(
  file: string,
  rows: readonly PlacedRow[],
  { parts, total }: Checks['sums'][number],
  problems: Problems,
): void {
  for (const { line, row } of rows) {
    const known = parts.map((part) => row[part]).filter((cell) => typeof cell === 'number')
    if (known.length === 0) continue
    const sum = known.reduce((left, right) => left + right, 0)
    if (known.length === parts.length && sum === row[total]) continue
    const problem =
      known.length < parts.length
        ? `has only some of ${parts.join(', ')}`
        : `${parts.join(' + ')} is ${sum}, but ${total} is ${row[total] ?? 'empty'}`
    problems.add(
      { file, line, field: total },
      problem,
      'compare the row with its source; leave all the parts empty when one is not known',
    )
  }
}

function checkRunning(
  file: string,
  rows: readonly PlacedRow[],
  check: Checks['running'][number],
  problems: Problems,
): void {
  rows.forEach(({ line, row }, index) => {
    const previous = rows[index - 1]?.row
    if (!previous || yearOf(row[check.end]) !== yearOf(previous[check.end])) return
    const expected = numberAt(previous, check.running) + numberAt(row, check.amount)
    const next = isNextDay(previous[check.end], row[check.start])
    const running = numberAt(row, check.running)
    if (next ? running === expected : running >= expected) return
    const problem = `${check.running} is ${running}; the row before and ${check.amount} make ${next ? '' : 'at least '}${expected}`
    problems.add(
      { file, line, field: check.running },
      problem,
      'compare both rows with their sources, and keep rows in order of time',
    )
  })
}

/** A number that is known says how exact it is; a gap is marked as one. */
function checkGaps(file: string, rows: readonly PlacedRow[], { chart }: DatasetFile, problems: Problems): void {
  const { approximation, coverage, values } = chart
  for (const { line, row } of rows) {
    const known = values.some((name) => row[name] !== undefined)
    if (approximation && known !== (row[approximation] !== undefined)) {
      problems.add(
        { file, line, field: approximation },
        known ? 'is empty beside a number' : 'is filled in without a number',
        'a number and its exactness stand together, or neither does',
      )
    }
    if (coverage && known !== (row[coverage] !== 'none')) {
      problems.add(
        { file, line, field: coverage },
        `is ${row[coverage]}, but the number is ${known ? 'there' : 'empty'}`,
        'write none exactly where no number was found',
      )
    }
  }
}

function numberAt(row: Row, name: string): number {
  const cell = row[name]
  return typeof cell === 'number' ? cell : 0
}

function yearOf(cell: unknown): string {
  return String(cell).slice(0, 4)
}

function isNextDay(day: unknown, next: unknown): boolean {
  const last = parseEdtf(String(day))?.latest
  return last !== undefined && Date.parse(String(next)) - Date.parse(last) === 86_400_000
}
