import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { PageView } from '../../lib/pages/page.ts'
import { Isolated } from '../ui/isolated.tsx'
import { FoldedSources } from './sources.tsx'

const BODIES = ['mission', 'regional-office', 'headquarters', 'partner'] as const

/** People and posts, by body, each with what is known of the time in it. */
export function People({ people, locale }: { people: PageView['people']; locale: Locale }) {
  const words = getMessages(locale).people
  return BODIES.filter((body) => people.some((person) => person.body === body)).map((body) => (
    <section key={body} className="section child-group" aria-labelledby={body}>
      <h2 id={body}>{words.bodies[body]}</h2>
      <ul className="records pairs">
        {people
          .filter((person) => person.body === body)
          .map((person) => (
            <li key={person.name} className={person.status === 'former' ? 'past' : undefined}>
              <Person person={person} locale={locale} />
            </li>
          ))}
      </ul>
    </section>
  ))
}

function Person({ person, locale }: { person: PageView['people'][number]; locale: Locale }) {
  const status = person.status === 'current' ? undefined : getMessages(locale).people.statuses[person.status]
  return (
    <>
      <div>
        <h3>
          <Isolated text={person.name} locale={locale} />{' '}
          {status && <span className={`status status-${person.status}`}>{status}</span>}
        </h3>
        <Isolated as="p" text={person.post} locale={locale} />
        <Isolated as="p" className="fine" text={person.seen} locale={locale} />
      </div>
      <div>
        {person.note && <Isolated as="p" text={person.note} locale={locale} />}
        <FoldedSources sources={person.sources} locale={locale} />
      </div>
    </>
  )
}
