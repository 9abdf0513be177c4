import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { ProgrammeView } from '../../lib/pages/programme.ts'
import { Prose } from '../ui/html.tsx'
import { Isolated } from '../ui/isolated.tsx'

interface InterventionsProps {
  readonly interventions: ProgrammeView['interventions']
  readonly locale: Locale
}

/** What is done, each with how far it has come as far as the sources say; the words used are explained below. */
export function Interventions({ interventions, locale }: InterventionsProps) {
  const { programme, interventionStatuses: statuses } = getMessages(locale)
  const used = [...new Set(interventions.map(({ status }) => status))]
  return (
    <section className="section" aria-labelledby="interventions">
      <h2 id="interventions">{programme.interventions}</h2>
      <ul className="records">
        {interventions.map(({ title, status, text }) => (
          <li key={title}>
            <h3>
              <Isolated text={title} locale={locale} />{' '}
              <span className={`status status-${status}`}>{statuses[status].label}</span>
            </h3>
            <Prose className="mt-1" html={text} />
          </li>
        ))}
      </ul>
      <dl className="fine mt-3">
        {used.map((status) => (
          <div key={status}>
            <dt className="inline">{statuses[status].label}: </dt>
            <dd className="inline">{statuses[status].explanation}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
