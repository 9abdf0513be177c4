import { Fragment } from 'react'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { FigureGroup, FigureRow } from '../../lib/pages/figure.ts'
import { PAGE_WIDTH } from '../../lib/site/column-classes.ts'
import { ContentsList } from '../article/contents-list.tsx'
import { PageHead } from '../article/page-head.tsx'
import { Amount } from '../ui/amount.tsx'
import { Columns } from '../ui/columns.tsx'
import { When } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { ScrollBox } from '../ui/scroll-box.tsx'
import { ROLES } from '../ui/table-roles.ts'

interface FigureListProps {
  readonly groups: readonly FigureGroup[]
  readonly locale: Locale
}

/** Every key figure in tables, by what they are about; the few that matter most stand on the landing page of data. */
export function FigureList({ groups, locale }: FigureListProps) {
  const { dataPages, page } = getMessages(locale)
  const { title, summary } = dataPages.figures
  // Of all tables, so that their columns stand one below the other.
  const columns = columnTexts(
    groups.flatMap(({ parts }) => parts.flatMap(({ figures }) => figures)),
    locale,
  )
  return (
    <article className="figure-list">
      <PageHead locale={locale} title={title} summary={summary} />
      <ContentsList
        heading={page.onThisPage}
        headings={groups.map(({ id, place }) => ({ id, text: place, depth: 2 }))}
      />
      {groups.map(({ id, place, parts }) => (
        <div key={id} className="section">
          <h2 id={id}>{place}</h2>
          {parts.map((part) => (
            <Fragment key={part.id}>
              {part.name && <h3 id={part.id}>{part.name}</h3>}
              <FigureTable
                labelledBy={part.name ? `${id} ${part.id}` : id}
                figures={part.figures}
                columns={columns}
                locale={locale}
              />
            </Fragment>
          ))}
        </div>
      ))}
    </article>
  )
}

interface FigureTableProps {
  /** Ids of the headings of the table: other places have parts of the same name. */
  readonly labelledBy: string
  readonly figures: readonly FigureRow[]
  readonly columns: ReturnType<typeof columnTexts>
  readonly locale: Locale
}

/** The texts of each column of all tables, its head first. */
function columnTexts(figures: readonly FigureRow[], locale: Locale): string[][] {
  const { data, dataPages } = getMessages(locale)
  const heads = [dataPages.figures.what, data.figure, data.period, data.publisher]
  const texts = figures.map(({ text, name, period: { primary, secondary = '' }, publisher }) => {
    return [name, text, `${primary} ${secondary}`, publisher]
  })
  return heads.map((head, column) => [head, ...texts.map((row) => row[column] ?? '')])
}

/** What a figure is, its value, when, and who counted. */
function FigureTable({ labelledBy, figures, columns, locale }: FigureTableProps) {
  return (
    <ScrollBox labelledBy={labelledBy}>
      <table {...ROLES.table} aria-labelledby={labelledBy}>
        <Columns letters={PAGE_WIDTH} texts={columns} />
        <thead {...ROLES.rows}>
          <tr {...ROLES.row}>
            {columns.map(([head], index) => (
              <th key={head} {...ROLES.head} className={index === 1 ? 'cell-end' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.rows}>
          {figures.map((figure) => (
            <FigureCells key={figure.id} figure={figure} locale={locale} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function FigureCells({
  figure: { href, name, text, period, publisher },
  locale,
}: {
  figure: FigureRow
  locale: Locale
}) {
  return (
    <tr {...ROLES.row}>
      <th {...ROLES.rowHead}>
        <Isolated as="a" href={href} text={name} locale={locale} />
      </th>
      <td {...ROLES.cell} className="cell-end">
        <Amount text={text} />
      </td>
      <td {...ROLES.cell}>
        <When date={period} />
      </td>
      <td {...ROLES.cell}>
        <Isolated text={publisher} locale={locale} />
      </td>
    </tr>
  )
}
