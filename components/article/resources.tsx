import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { ResourceGroup } from '../../lib/pages/resources.ts'
import { StackedDate } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

interface ResourcesProps {
  readonly groups: readonly ResourceGroup[]
  readonly locale: Locale
}

/** Documents elsewhere by kind, each with date, publisher, site and languages. Titles stay as printed, on a line of their own. */
export function Resources({ groups, locale }: ResourcesProps) {
  const isDated = groups.some(({ resources }) => resources.some(({ date }) => date))
  return groups.map(({ kind, resources }) => (
    <section key={kind} className="section child-group" aria-label={kind}>
      <Isolated as="h2" text={kind} locale={locale} />
      <ul className={`records ${isDated ? 'dated' : ''}`}>
        {resources.map((resource) => (
          <li key={resource.url}>
            {isDated && (
              <div className="when">
                {resource.date ? (
                  <StackedDate date={resource.date} locale={locale} />
                ) : (
                  getMessages(locale).data.undated
                )}
              </div>
            )}
            <h3>
              <a href={resource.url} hrefLang={resource.lang}>
                <bdi lang={resource.lang}>{resource.title}</bdi>
              </a>
            </h3>
            {resource.note && <Isolated as="p" text={resource.note} locale={locale} />}
            <p className="fine">
              <Isolated text={[resource.publisher, ...resource.languages].join(comma(locale))} locale={locale} />
              {comma(locale)}
              <bdi dir="ltr">{resource.host}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  ))
}

function comma(locale: Locale): string {
  return `${getMessages(locale).comma} `
}
