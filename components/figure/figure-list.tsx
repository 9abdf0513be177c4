import { Fragment } from 'react'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { FigureGroup, FigureRow, FigureSeries } from '../../lib/pages/figure.ts'
import type { KeyFigureView } from '../../lib/pages/key-figure.ts'
import { PAGE_WIDTH } from '../../lib/site/column-classes.ts'
import { ContentsList } from '../article/contents-list.tsx'
import { PageHead } from '../article/page-head.tsx'
import { Amount } from '../ui/amount.tsx'
import { Columns } from '../ui/columns.tsx'
import { When } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { ScrollBox } from '../ui/scroll-box.tsx'
import { ROLES } from '../ui/table-roles.ts'
import { KeyFigures } from './key-figures.tsx'

interface FigureListProps {
  readonly leading: readonly KeyFigureView[]
  readonly groups: readonly FigureGroup[]
  readonly locale: Locale
}

/** The few figures that matter most, then every one in tables, by what they are about. */
export function FigureList({ leading, groups, locale }: FigureListProps) {
  const { dataPages, page } = getMessages(locale)
  const { title, summary } = dataPages.figures
  // Of all tables, so that their columns stand one below the other.
  const columns = columnTexts(
    groups.flatMap(({ parts }) => parts.flatMap(({ series }) => series)),
    locale,
  )
  return (
    <article className="figure-list">
      <PageHead locale={locale} title={title} summary={summary} />
      <KeyFigures figures={leading} locale={locale} isHeadingHidden />
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
                series={part.series}
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
  readonly series: readonly FigureSeries[]
  readonly columns: ReturnType<typeof columnTexts>
  readonly locale: Locale
}

/** The texts of each column of all tables, its head first. */
function columnTexts(series: readonly FigureSeries[], locale: Locale): string[][] {
  const { data, dataPages } = getMessages(locale)
  const heads = [dataPages.figures.what, data.figure, data.publisher]
  const texts = series.flatMap(({ figures }) =>
    figures.map(({ name = '', text, period: { primary, secondary = '' }, publisher }) => {
      return [`${name} ${primary} ${secondary}`.trim(), text, publisher]
    }),
  )
  return heads.map((head, column) => [head, ...texts.map((row) => row[column] ?? '')])
}

/** What a figure is and when, its value, and who counted. */
function FigureTable({ labelledBy, series, columns, locale }: FigureTableProps) {
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
        {series.map((each) => (
          <Series key={each.figures[0]?.id} series={each} span={columns.length} locale={locale} />
        ))}
      </table>
    </ScrollBox>
  )
}

interface SeriesProps {
  readonly series: FigureSeries
  readonly span: number
  readonly locale: Locale
}

/** What is counted more than once is named once, and each row by its time. */
function Series({ series: { name, figures }, span, locale }: SeriesProps) {
  return (
    <tbody {...ROLES.rows}>
      {name && (
        <tr {...ROLES.row}>
          <th {...ROLES.rowHead} scope="rowgroup" colSpan={span} className="series">
            <Isolated text={name} locale={locale} />
          </th>
        </tr>
      )}
      {figures.map((figure) => (
        <FigureCells key={figure.id} figure={figure} locale={locale} />
      ))}
    </tbody>
  )
}

interface FigureCellsProps {
  readonly figure: FigureRow
  readonly locale: Locale
}

function FigureCells({ figure: { name, href, text, period, publisher }, locale }: FigureCellsProps) {
  return (
    <tr {...ROLES.row}>
      <th {...ROLES.rowHead}>
        {name === undefined ? (
          <a href={href}>
            <When date={period} />
          </a>
        ) : (
          <>
            <Isolated as="a" href={href} text={name} locale={locale} />
            <span className="data-unit">
              {' · '}
              <When date={period} />
            </span>
          </>
        )}
      </th>
      <td {...ROLES.cell} className="cell-end">
        <Amount text={text} />
      </td>
      <td {...ROLES.cell}>
        <Isolated text={publisher} locale={locale} />
      </td>
    </tr>
  )
}
