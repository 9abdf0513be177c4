import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { FigureGroup } from '../../lib/pages/figure.ts'
import { ContentsList } from '../article/contents-list.tsx'
import { PageHead } from '../article/page-head.tsx'
import { FigureRow } from './key-figures.tsx'

/** Every key figure, under what it is about. */
export function FigureList({ groups, locale }: { groups: readonly FigureGroup[]; locale: Locale }) {
  const { dataPages, page } = getMessages(locale)
  const { title, summary } = dataPages.figures
  return (
    <article className="figure-list">
      <PageHead locale={locale} title={title} summary={summary} />
      <ContentsList
        heading={page.onThisPage}
        headings={groups.map(({ id, place }) => ({ id, text: place, depth: 2 }))}
      />
      {groups.map(({ id, place, figures }) => (
        <section key={id} className="section ruled key-figures" aria-labelledby={id}>
          <h2 id={id}>{place}</h2>
          <FigureRow figures={figures} locale={locale} />
        </section>
      ))}
    </article>
  )
}
