import { formatNumber } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { FigureGroup } from '../../lib/pages/figure.ts'
import { PAGE_WIDTH } from '../../lib/site/column-classes.ts'
import { PageHead } from '../article/page-head.tsx'
import { Columns } from '../ui/columns.tsx'
import { When } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { ScrollBox } from '../ui/scroll-box.tsx'
import { Quantity } from './key-figures.tsx'

/** Every key figure in tables, one for each place they are about; all but the first are folded. */
export function FigureList({ groups: [first, ...more], locale }: { groups: readonly FigureGroup[]; locale: Locale }) {
  const { title, summary } = getMessages(locale).dataPages.figures
  return (
    <article className="figure-list">
      <PageHead locale={locale} title={title} summary={summary} />
      {first && (
        <div className="section">
          <h2 id={first.id}>{first.place}</h2>
          <FigureTable group={first} locale={locale} />
        </div>
      )}
      {more.map((group) => (
        <details key={group.id}>
          <summary>
            <h2 id={group.id}>{group.place}</h2>{' '}
            <span className="fine">{formatNumber(group.figures.length, locale)}</span>
          </summary>
          <FigureTable group={group} locale={locale} />
        </details>
      ))}
    </article>
  )
}

interface FigureTableProps {
  /** The heading of the table has its id. */
  readonly group: FigureGroup
  readonly locale: Locale
}

/** Figures of one place: value, what it is, when, and who counted. */
function FigureTable({ group: { id, figures }, locale }: FigureTableProps) {
  const { data, dataPages } = getMessages(locale)
  const heads = [data.figure, dataPages.figures.what, data.period, data.publisher]
  const texts = figures.map(({ quantity, title, period: { primary, secondary = '' }, publisher }) => {
    return [quantity, title, `${primary} ${secondary}`, publisher]
  })
  return (
    <ScrollBox labelledBy={id}>
      <table aria-labelledby={id}>
        <Columns
          letters={PAGE_WIDTH}
          texts={heads.map((head, column) => [head, ...texts.map((row) => row[column] ?? '')])}
        />
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id}>
              <td>
                <Quantity text={figure.quantity} />
              </td>
              <th scope="row">
                <Isolated as="a" href={figure.href} text={figure.title} locale={locale} />
              </th>
              <td>
                <When date={figure.period} />
              </td>
              <Isolated as="td" text={figure.publisher} locale={locale} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
