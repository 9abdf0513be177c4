import { tableOf } from '../../lib/chart/table.ts'
import type { LocalDataset } from '../../lib/content/numbers/dataset-types.ts'
import { Isolated } from '../ui/isolated.tsx'

/** What each column of a dataset holds, with its unit. */
export function ColumnList({ dataset }: { readonly dataset: LocalDataset }) {
  return (
    <dl className="column-list">
      {tableOf(dataset).columns.map(({ name, title, definition, unit }) => (
        <div key={name}>
          <dt>
            <Isolated text={title} locale={dataset.locale} /> <code dir="ltr">{name}</code>
          </dt>
          <dd>
            <Isolated text={unit ? `${definition} (${unit})` : definition} locale={dataset.locale} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
