import type { ReactNode } from 'react'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { FigureGroup, FigureSeries } from '../../lib/pages/figure.ts'
import type { KeyFigureView } from '../../lib/pages/key-figure.ts'
import { ContentsList } from '../article/contents-list.tsx'
import { PageHead } from '../article/page-head.tsx'
import { When } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { ScrollBox } from '../ui/scroll-box.tsx'
import { ROLES } from '../ui/table-roles.ts'
import { ExactQuantity, KeyFigures } from './key-figures.tsx'

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
      {groups.map((group) => (
        <div key={group.id} className="section">
          <h2 id={group.id}>{group.place}</h2>
          <FigureTable group={group} locale={locale} />
        </div>
      ))}
    </article>
  )
}

interface FigureTableProps {
  readonly group: FigureGroup
  readonly locale: Locale
}

/** What a figure is and what it counts, when, who counted, and its value. */
function FigureTable({ group: { id, series, once }, locale }: FigureTableProps) {
  const { data, dataPages } = getMessages(locale)
  const { what, further } = dataPages.figures
  return (
    <ScrollBox labelledBy={id}>
      <table {...ROLES.table} aria-labelledby={id}>
        <thead {...ROLES.rows} className="sr-only">
          <tr {...ROLES.row}>
            <th {...ROLES.head}>{what}</th>
            <th {...ROLES.head}>{data.figure}</th>
            <th {...ROLES.head}>{dataPages.figures.counted}</th>
          </tr>
        </thead>
        {series.map((each) => (
          <Series key={`${each.name} ${each.publisher} ${each.unit}`} series={each} locale={locale} />
        ))}
        {once.length > 0 && (
          <tbody {...ROLES.rows} className="once">
            {series.length > 0 && <SeriesHead>{further}</SeriesHead>}
            {once.map((each) => (
              <Single key={each.figures[0]?.id} series={each} locale={locale} />
            ))}
          </tbody>
        )}
      </table>
    </ScrollBox>
  )
}

function SeriesHead({ children }: { readonly children: ReactNode }) {
  return (
    <tr {...ROLES.row}>
      <th {...ROLES.rowHead} scope="rowgroup" colSpan={3}>
        {children}
      </th>
    </tr>
  )
}

interface SeriesProps {
  readonly series: FigureSeries
  readonly locale: Locale
}

/** What is counted several times is named once, above the times. */
function Series({ series: { name, publisher, unit, figures }, locale }: SeriesProps) {
  return (
    <tbody {...ROLES.rows}>
      <SeriesHead>
        <Isolated text={name} locale={locale} />
        <span className="data-unit">
          {' · '}
          {unit && `${unit} · `}
          <Isolated text={publisher} locale={locale} />
        </span>
      </SeriesHead>
      {figures.map(({ id, href, period, value }) => (
        <tr key={id} {...ROLES.row}>
          <th {...ROLES.rowHead}>
            <a href={href}>
              <When date={period} />
            </a>
          </th>
          <Value text={value} />
        </tr>
      ))}
    </tbody>
  )
}

function Single({ series: { name, publisher, unit, figures }, locale }: SeriesProps) {
  return figures.map(({ id, href, period, value }) => (
    <tr key={id} {...ROLES.row}>
      <th {...ROLES.rowHead}>
        <Isolated as="a" href={href} text={name} locale={locale} />
      </th>
      <Value text={value} />
      <td {...ROLES.cell} className="data-unit">
        {unit && `${unit} · `}
        <When date={period} />
        {' · '}
        <Isolated text={publisher} locale={locale} />
      </td>
    </tr>
  ))
}

function Value({ text }: { readonly text: string }) {
  return (
    <td {...ROLES.cell} className="cell-end">
      <ExactQuantity text={text} />
    </td>
  )
}
