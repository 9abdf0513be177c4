import { formatNumber } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { FigureGroup } from '../../lib/pages/figure.ts'
import { PageHead } from '../article/page-head.tsx'
import { FigureTable } from './figure-table.tsx'

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
