import { type TableCell, type TableColumn, tableOf } from '../../lib/chart/table.ts'
import type { LocalDataset } from '../../lib/content/numbers/dataset-types.ts'
import { localeFacts, SOURCE_LOCALE } from '../../lib/i18n/locales.ts'
import { cutQualifier } from '../../lib/i18n/qualifier.ts'
import { PAGE_WIDTH } from '../../lib/site/column-classes.ts'
import { Amount } from '../ui/amount.tsx'
import { Columns } from '../ui/columns.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { ScrollBox } from '../ui/scroll-box.tsx'
import { ROLES } from '../ui/table-roles.ts'

interface DataTableProps {
  readonly dataset: LocalDataset
  /** Id of the heading that names it. */
  readonly labelledBy: string
}

/** Every row of a dataset, from the array its chart is drawn from. */
export function DataTable({ dataset, labelledBy }: DataTableProps) {
  const { columns, rows } = tableOf(dataset)
  // Known before its first row is painted, or rows would move when a later one has such words.
  const isExact = rows.every((cells) =>
    cells.every(({ text }, index) => !columns[index]?.numeric || cutQualifier(text)[0] === ''),
  )
  return (
    <ScrollBox labelledBy={labelledBy}>
      <table className={isExact ? 'exact' : undefined} {...ROLES.table} aria-labelledby={labelledBy}>
        <Columns
          letters={PAGE_WIDTH}
          texts={columns.map(({ title }, index) => [title, ...rows.map((cells) => cells[index]?.text ?? '')])}
        />
        <thead {...ROLES.rows}>
          <tr {...ROLES.row}>
            {columns.map((column) => (
              <ColumnHead key={column.name} column={column} />
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.rows}>
          {rows.map(([subject, ...cells]) => (
            <tr key={[subject, ...cells].map((cell) => cell?.text).join('|')} {...ROLES.row}>
              <th {...ROLES.rowHead}>{subject?.text}</th>
              {cells.map((cell, index) => (
                <DataCell
                  key={columns[index + 1]?.name}
                  cell={cell}
                  column={columns[index + 1]}
                  isFirst={index === 0}
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
    <th {...ROLES.head} className={numeric ? 'cell-end' : undefined}>
      {title}
      {unit && unit.toLowerCase() !== title.toLowerCase() && <span className="data-unit"> {unit}</span>}
    </th>
  )
}

interface DataCellProps {
  readonly cell: TableCell
  readonly column: TableColumn | undefined
  /** A phone shows the first number beside what the row is about; the others say there what they count. */
  readonly isFirst: boolean
}

function DataCell({ cell, column, isFirst }: DataCellProps) {
  if (column?.numeric)
    return (
      <td {...ROLES.cell} className="cell-end" data-label={isFirst ? undefined : column.title}>
        <Amount text={cell.text} />
      </td>
    )
  return <td {...ROLES.cell}>{cell.sources ? <SourceLinks cell={cell} /> : cell.text}</td>
}

/** One below the other. Titles of sources are in the language of the source, mostly English. */
function SourceLinks({ cell: { sources = [] } }: { cell: TableCell }) {
  return sources.map(({ key, publisher, url, lang }) => (
    <div key={key}>
      <bdi lang={lang ?? localeFacts(SOURCE_LOCALE).tag}>{url ? <a href={url}>{publisher}</a> : publisher}</bdi>
    </div>
  ))
}

/** What each column of a dataset's files holds, with its unit. */
export function ColumnList({ dataset: { fields, locale } }: { readonly dataset: LocalDataset }) {
  return (
    <dl className="column-list">
      {fields.map(({ name, title, definition, unitWords }) => (
        <div key={name}>
          <dt>
            <Isolated text={title} locale={locale} /> <code dir="ltr">{name}</code>
          </dt>
          <dd>
            <Isolated text={unitWords ? `${definition} (${unitWords.name})` : definition} locale={locale} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
