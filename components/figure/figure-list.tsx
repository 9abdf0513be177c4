import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { FigureGroup, FigureSeries } from '../../lib/pages/figure.ts'
import type { KeyFigureView } from '../../lib/pages/key-figure.ts'
import { TEXT_WIDTH } from '../../lib/site/column-classes.ts'
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
          <FigureTable labelledBy={id} series={series} locale={locale} />
        </div>
      ))}
    </article>
  )
}

interface FigureTableProps {
  readonly labelledBy: string
  readonly series: readonly FigureSeries[]
  readonly locale: Locale
}

/** What a figure is, when, who counted, and its value. */
function FigureTable({ labelledBy, series, locale }: FigureTableProps) {
  const { data, dataPages } = getMessages(locale)
  const heads = [dataPages.figures.what, data.figure] as const
  const names = series.map(({ name }) => name)
  // As the style has it, in one line.
  const values = series.flatMap(({ figures }) => figures.map(({ quantity }) => quantity.replaceAll(' ', '\u00a0')))
  return (
    <ScrollBox labelledBy={labelledBy}>
      <table {...ROLES.table} aria-labelledby={labelledBy}>
        <Columns
          letters={TEXT_WIDTH}
          texts={[
            [heads[0], ...names],
            [heads[1], ...values],
          ]}
        />
        <thead {...ROLES.rows} className="sr-only">
          <tr {...ROLES.row}>
            <th {...ROLES.head}>{heads[0]}</th>
            <th {...ROLES.head}>{heads[1]}</th>
          </tr>
        </thead>
        {series.map((each) => (
          <tbody key={`${each.name} ${each.publisher}`} {...ROLES.rows}>
            {each.figures.length > 1 ? (
              <Series series={each} locale={locale} />
            ) : (
              <Single series={each} locale={locale} />
            )}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  )
}

interface SeriesProps {
  readonly series: FigureSeries
  readonly locale: Locale
}

/** What is counted several times is named once, above the times. */
function Series({ series: { name, publisher, figures }, locale }: SeriesProps) {
  return (
    <>
      <tr {...ROLES.row}>
        <th {...ROLES.rowHead} scope="rowgroup" colSpan={2}>
          <b>
            <Isolated text={name} locale={locale} />
          </b>
          <span className="data-unit">
            {' · '}
            <Isolated text={publisher} locale={locale} />
          </span>
        </th>
      </tr>
      {figures.map(({ id, href, period, quantity }) => (
        <tr key={id} {...ROLES.row}>
          <th {...ROLES.rowHead}>
            <a href={href}>
              <When date={period} />
            </a>
          </th>
          <Value text={quantity} />
        </tr>
      ))}
    </>
  )
}

function Single({ series: { name, publisher, figures }, locale }: SeriesProps) {
  return figures.map(({ id, href, period, quantity }) => (
    <tr key={id} {...ROLES.row}>
      <th {...ROLES.rowHead}>
        <Isolated as="a" href={href} text={name} locale={locale} />
        <div className="data-unit">
          <When date={period} />
          {' · '}
          <Isolated text={publisher} locale={locale} />
        </div>
      </th>
      <Value text={quantity} />
    </tr>
  ))
}

function Value({ text }: { readonly text: string }) {
  return (
    <td {...ROLES.cell} className="cell-end">
      <Amount text={text} />
    </td>
  )
}
