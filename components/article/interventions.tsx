import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { ProgrammeView } from '../../lib/pages/programme.ts'
import { Prose } from '../ui/html.tsx'
import { Isolated } from '../ui/isolated.tsx'

interface InterventionsProps {
  readonly interventions: ProgrammeView['interventions']
  readonly locale: Locale
}

/** What is done, each with how far it has come as far as the sources say. */
export function Interventions({ interventions, locale }: InterventionsProps) {
  return (
    <section className="section across" aria-labelledby="interventions">
      <h2 id="interventions">{getMessages(locale).programme.interventions}</h2>
      <ul className="records pairs">
        {interventions.map(({ title, status, mark, text }) => (
          <li key={title} className={status === 'completed' || status === 'ended' ? 'past' : undefined}>
            <h3>
              <Isolated text={title} locale={locale} /> <span className={`status status-${status}`}>{mark}</span>
            </h3>
            <Prose html={text} />
          </li>
        ))}
      </ul>
    </section>
  )
}
