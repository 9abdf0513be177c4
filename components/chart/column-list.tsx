import { tableOf } from '../../lib/chart/table.ts'
import type { LocalDataset } from '../../lib/content/dataset-types.ts'

/** What each column of a dataset holds, with its unit. */
export function ColumnList({ dataset }: { readonly dataset: LocalDataset }) {
  return (
    <dl className="column-list">
      {tableOf(dataset).columns.map(({ name, title, definition, unit }) => (
        <div key={name}>
          <dt>
            {title} <code dir="ltr">{name}</code>
          </dt>
          <dd>
            {definition}
            {unit && ` (${unit})`}
          </dd>
        </div>
      ))}
    </dl>
  )
}
