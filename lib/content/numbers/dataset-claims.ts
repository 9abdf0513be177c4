/** What the sentences of a dataset claim stands in its table. */
import type { Problems } from '../read/content-error.ts'
import type { YamlFile } from '../read/yaml-file.ts'
import type { DatasetWordsFile } from './dataset-schema.ts'
import type { Dataset, LocalDataset, Row } from './dataset-types.ts'
import { statedNumbers } from './numbers-in-text.ts'

type Table = Pick<Dataset, 'rows'> & Pick<LocalDataset, 'chart'>

/** Reports every number of the headline and the reading that no row has; a percentage is one of the parts of a row. */
export function checkClaims(
  { data, at }: YamlFile<Pick<DatasetWordsFile, 'headline' | 'reading'>>,
  { rows, chart }: Table,
  problems: Problems,
): void {
  const numbers = new Set(rows.flatMap((row) => Object.values(row)))
  const shares = new Set(rows.flatMap((row) => sharesOf(row, chart.values)))
  for (const field of ['headline', 'reading'] as const) {
    const line = { field, paragraph: -1, text: data[field], place: () => at(field) }
    for (const { kind, value, written } of statedNumbers(line)) {
      if ((kind === 'percent' ? shares : numbers).has(value)) continue
      problems.add(at(field), `says ${written}, which no row of the table says`, 'compare it with the table')
    }
  }
}

/** The parts of a row in whole per cent of their sum. */
function sharesOf(row: Row, names: readonly string[]): number[] {
  const parts = names.map((name) => Number(row[name] ?? 0))
  const sum = parts.reduce((left, right) => left + right, 0)
  return sum > 0 ? parts.map((part) => Math.round((100 * part) / sum)) : []
}
