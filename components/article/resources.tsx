import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { PageView } from '../../lib/pages/page.ts'
import { DateText } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

/** Documents elsewhere, each with kind and date as far as known. Titles stay as printed. */
export function Resources({ resources, locale }: { resources: PageView['resources']; locale: Locale }) {
  if (resources.length === 0) return null
  return (
    <section className="section" aria-labelledby="resources">
      <h2 id="resources">{getMessages(locale).page.resources}</h2>
      <ul className="records">
        {resources.map(({ title, kind, date, url, note }) => (
          <li key={url}>
            <h3>
              <a href={url}>
                <bdi lang="en">{title}</bdi>
              </a>
            </h3>
            <p className="meta">
              <Isolated text={kind} locale={locale} />
              {date && (
                <>
                  {' · '}
                  <DateText date={date} locale={locale} />
                </>
              )}
            </p>
            {note && <Isolated as="p" className="fine" text={note} locale={locale} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
