import { type TableCell, type TableColumn, tableOf } from '../../lib/chart/table.ts'
import type { LocalDataset } from '../../lib/content/numbers/dataset-types.ts'
import { localeFacts, SOURCE_LOCALE } from '../../lib/i18n/locales.ts'
import { PAGE_WIDTH } from '../../lib/site/column-classes.ts'
import { Columns } from '../ui/columns.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { ScrollBox } from '../ui/scroll-box.tsx'

interface DataTableProps {
  readonly dataset: LocalDataset
  /** Unique on the page. */
  readonly id?: string
}

/** Every row of a dataset, from the array its chart is drawn from. */
export function DataTable({ dataset, id = `table-${dataset.id}` }: DataTableProps) {
  const { columns, rows } = tableOf(dataset)
  const named = dataset.chart.category[0]
  return (
    <ScrollBox labelledBy={`${id}-caption`}>
      <table className={columns.length > 4 ? 'many-columns' : undefined}>
        <caption id={`${id}-caption`}>{dataset.title}</caption>
        <Columns
          letters={PAGE_WIDTH}
          texts={columns.map(({ title }, index) => [title, ...rows.map((cells) => cells[index]?.text ?? '')])}
        />
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column.name} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.map(({ text }) => text).join('|')}>
              {cells.map((cell, index) => (
                <DataCell
                  key={columns[index]?.name}
                  cell={cell}
                  column={columns[index]}
                  head={columns[index]?.name === named}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function ColumnHead({ column: { title, unit, numeric } }: { column: TableColumn }) {
  return (
    <th scope="col" className={numeric ? 'data-number' : undefined}>
      {title}
      {unit && unit.toLowerCase() !== title.toLowerCase() && <span className="data-unit"> {unit}</span>}
    </th>
  )
}

function DataCell({ cell, column, head }: { cell: TableCell; column: TableColumn | undefined; head: boolean }) {
  const className = column?.numeric ? 'data-number' : undefined
  if (head) return <th scope="row">{cell.text}</th>
  return <td className={className}>{cell.sources ? <SourceLinks cell={cell} /> : cell.text}</td>
}

/** Titles of sources are in the language of the source, mostly English. */
function SourceLinks({ cell: { sources = [] } }: { cell: TableCell }) {
  return sources.map(({ key, publisher, url, lang }, index) => (
    <span key={key}>
      {index > 0 && ' · '}
      <bdi lang={lang ?? localeFacts(SOURCE_LOCALE).tag}>{url ? <a href={url}>{publisher}</a> : publisher}</bdi>
    </span>
  ))
}

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
