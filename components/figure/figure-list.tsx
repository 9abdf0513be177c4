import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { FigureGroup, FigureSeries } from '../../lib/pages/figure.ts'
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
    groups.flatMap(({ series }) => series),
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
      {groups.map(({ id, place, series }) => (
        <div key={id} className="section">
          <h2 id={id}>{place}</h2>
          <FigureTable labelledBy={id} series={series} columns={columns} locale={locale} />
        </div>
      ))}
    </article>
  )
}

interface FigureTableProps {
  readonly labelledBy: string
  readonly series: readonly FigureSeries[]
  readonly columns: ReturnType<typeof columnTexts>
  readonly locale: Locale
}

/** The texts of each column of all tables, its head first. */
function columnTexts(series: readonly FigureSeries[], locale: Locale): string[][] {
  const { data, dataPages } = getMessages(locale)
  const heads = [dataPages.figures.what, data.period, data.figure, data.publisher]
  const texts = series.flatMap(({ name, figures }) =>
    figures.map(({ quantity, period: { primary, secondary = '' }, publisher }) => {
      return [name, `${primary} ${secondary}`.trim(), inOneLine(quantity), inOneLine(publisher)]
    }),
  )
  return heads.map((head, column) => [head, ...texts.map((row) => row[column] ?? '')])
}

/** As the style of these columns has it. */
function inOneLine(text: string): string {
  return text.replaceAll(' ', '\u00a0')
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
              <th key={head} {...ROLES.head} className={index === 2 ? 'cell-end' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {series.map((each) => (
          <Series key={each.name} series={each} locale={locale} />
        ))}
      </table>
    </ScrollBox>
  )
}

interface SeriesProps {
  readonly series: FigureSeries
  readonly locale: Locale
}

/** What is counted is named once, beside all the times at which it was. */
function Series({ series: { name, figures }, locale }: SeriesProps) {
  return (
    <tbody {...ROLES.rows}>
      {figures.map((figure, index) => (
        <tr key={figure.id} {...ROLES.row}>
          {figures.length === 1 ? (
            <Single figure={figure} name={name} locale={locale} />
          ) : (
            <>
              {index === 0 && (
                <th {...ROLES.rowHead} scope="rowgroup" rowSpan={figures.length}>
                  <Isolated text={name} locale={locale} />
                </th>
              )}
              <th {...ROLES.rowHead}>
                <a href={figure.href}>
                  <When date={figure.period} />
                </a>
              </th>
            </>
          )}
          <td {...ROLES.cell} className="cell-end">
            <Amount text={figure.quantity} />
          </td>
          <td {...ROLES.cell}>
            <Isolated text={figure.publisher} locale={locale} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}

interface SingleProps {
  readonly figure: KeyFigureView
  readonly name: string
  readonly locale: Locale
}

/** Of what is counted once the name leads to the figure: its time may not be known. */
function Single({ figure: { href, period }, name, locale }: SingleProps) {
  return (
    <>
      <th {...ROLES.rowHead}>
        <Isolated as="a" href={href} text={name} locale={locale} />
      </th>
      <td {...ROLES.cell}>
        <When date={period} />
      </td>
    </>
  )
}
