import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { type ProgrammeView, statusInWords } from '../../lib/pages/programme.ts'
import { Prose } from '../ui/html.tsx'
import { Isolated } from '../ui/isolated.tsx'

interface InterventionsProps {
  readonly interventions: ProgrammeView['interventions']
  readonly locale: Locale
}

/** What is done, each with how far it has come as far as the sources say. */
export function Interventions({ interventions, locale }: InterventionsProps) {
  return (
    <section className="section" aria-labelledby="interventions">
      <h2 id="interventions">{getMessages(locale).programme.interventions}</h2>
      <ul className="records">
        {interventions.map((intervention) => (
          <li key={intervention.title}>
            <h3>
              <Isolated text={intervention.title} locale={locale} />{' '}
              <span className={`status status-${intervention.status}`}>{statusInWords(intervention, locale)}</span>
            </h3>
            <Prose className="mt-1" html={intervention.text} />
          </li>
        ))}
      </ul>
    </section>
  )
}
