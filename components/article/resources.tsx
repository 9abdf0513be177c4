import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { ResourceView } from '../../lib/pages/resources.ts'
import { DateText } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

interface ResourcesProps {
  readonly resources: readonly ResourceView[]
  readonly locale: Locale
}

/** Documents elsewhere, each with kind, publisher, date and languages. Titles stay as printed, on a line of their own. */
export function Resources({ resources, locale }: ResourcesProps) {
  if (resources.length === 0) return null
  return (
    <section className="section" aria-labelledby="resources">
      <h2 id="resources">{getMessages(locale).page.resources}</h2>
      <ul className="records">
        {resources.map((resource) => (
          <li key={resource.url}>
            <h3>
              <a href={resource.url} hrefLang={resource.lang}>
                <bdi lang={resource.lang}>{resource.title}</bdi>
              </a>
            </h3>
            <ResourceFacts resource={resource} locale={locale} />
            {resource.note && <Isolated as="p" className="fine" text={resource.note} locale={locale} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Kind, publisher, date and languages in one line. */
function ResourceFacts({ resource, locale }: { resource: ResourceView; locale: Locale }) {
  const { kind, publisher, date, languages } = resource
  return (
    <p className="meta">
      <Isolated text={kind} locale={locale} />
      {' · '}
      <Isolated text={publisher} locale={locale} />
      {' · '}
      {date && (
        <>
          <DateText date={date} locale={locale} />
          {' · '}
        </>
      )}
      {languages.join(`${getMessages(locale).comma} `)}
    </p>
  )
}
