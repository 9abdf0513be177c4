import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { PageView } from '../../lib/pages/page.ts'
import { Isolated } from '../ui/isolated.tsx'
import { SourceItems } from './sources.tsx'

const BODIES = ['mission', 'regional-office', 'headquarters', 'partner'] as const

/** People and posts, by body, each with when the post was last seen and how sure that is. */
export function People({ people, locale }: { people: PageView['people']; locale: Locale }) {
  const words = getMessages(locale).people
  return BODIES.filter((body) => people.some((person) => person.body === body)).map((body) => (
    <section key={body} className="section" aria-labelledby={body}>
      <h2 id={body}>{words.bodies[body]}</h2>
      <ul className="records people">
        {people
          .filter((person) => person.body === body)
          .map((person) => (
            <li key={person.name}>
              <Person person={person} locale={locale} />
            </li>
          ))}
      </ul>
    </section>
  ))
}

function Person({ person, locale }: { person: PageView['people'][number]; locale: Locale }) {
  const words = getMessages(locale).people
  return (
    <>
      <div>
        <h3>
          <Isolated text={person.name} locale={locale} />{' '}
          <span className={`status status-${person.status}`}>{words.statuses[person.status]}</span>
        </h3>
        <Isolated as="p" text={person.post} locale={locale} />
      </div>
      <div className="fine">
        <p>
          {words.seen}: <Isolated text={person.seen} locale={locale} />
        </p>
        {person.note && <Isolated as="p" text={person.note} locale={locale} />}
        <ul>
          <SourceItems sources={person.sources} locale={locale} />
        </ul>
      </div>
    </>
  )
}
