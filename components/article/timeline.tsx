import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { DecadeView } from '../../lib/pages/page.ts'
import { StackedDate } from '../ui/date-text.tsx'
import { Prose } from '../ui/html.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { FoldedSources } from './sources.tsx'

interface TimelineProps {
  readonly decades: readonly DecadeView[]
  readonly locale: Locale
}

/** Dated events by decade, the oldest first, each as exactly dated as its source allows. */
export function Timeline({ decades, locale }: TimelineProps) {
  if (decades.length === 0) return null
  const { page } = getMessages(locale)
  return (
    <section className="section" aria-labelledby="timeline">
      <h2 id="timeline" className="sr-only">
        {page.timeline}
      </h2>
      {decades.length > 1 && (
        <nav aria-labelledby="timeline">
          <ul className="inline-list mb-3">
            {decades.map(({ year }) => (
              <li key={year}>
                <a href={`#from-${year}`}>{page.decade(year)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {decades.map(({ year, events }) => (
        <div key={year} className="decade">
          <h3 id={`from-${year}`}>{page.decade(year)}</h3>
          <ol className="timeline">
            {events.map((event) => (
              <li key={event.date.edtf + event.title} className={event.milestone ? 'milestone' : undefined}>
                <Event event={event} locale={locale} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}

function Event({ event, locale }: { event: DecadeView['events'][number]; locale: Locale }) {
  return (
    <>
      <div className="when">
        <StackedDate date={event.date} locale={locale} />
      </div>
      <Isolated as="h4" text={event.title} locale={locale} />
      <Prose className="" html={event.text} />
      <FoldedSources sources={event.sources} locale={locale} />
    </>
  )
}
