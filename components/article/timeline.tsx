import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { PageView } from '../../lib/pages/page.ts'
import { DateText } from '../ui/date-text.tsx'
import { Prose } from '../ui/html.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { SourceItems } from './sources.tsx'

/** Dated events, the oldest first, each as exactly dated as its source allows. */
export function Timeline({ events, locale }: { events: PageView['timeline']; locale: Locale }) {
  if (events.length === 0) return null
  return (
    <section className="section" aria-labelledby="timeline">
      <h2 id="timeline">{getMessages(locale).page.timeline}</h2>
      <ol className="timeline">
        {events.map((event) => (
          <li key={event.date.edtf + event.title}>
            <div className="when">
              <DateText date={event.date} locale={locale} />
            </div>
            <Isolated as="h3" text={event.title} locale={locale} />
            <Prose className="" html={event.text} />
            <ul className="fine mt-2">
              <SourceItems sources={event.sources} locale={locale} />
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
