import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { BriefingView } from '../../lib/pages/briefing.ts'
import { Isolated } from '../ui/isolated.tsx'
import { Contacts } from './contacts.tsx'

/** What donors ask for beside the plan: fields of work, partners, contacts, and the day the figures are of. */
export function Briefing({ briefing, locale }: { briefing: BriefingView | undefined; locale: Locale }) {
  if (!briefing) return null
  const { programmes, partners, contacts, asOf } = briefing
  const { data, dataPages } = getMessages(locale)
  const words = dataPages.briefing
  return (
    <>
      <section className="section" aria-labelledby="programmes">
        <h2 id="programmes">{words.programmes}</h2>
        <ul className="briefing-list">
          {programmes.map(({ key, heading, children }) => (
            <li key={key}>
              {heading && <b>{heading}: </b>}
              {children.map(({ href, title }, index) => (
                <span key={href}>
                  {index > 0 && `${data.separator} `}
                  <Isolated as="a" href={href} text={title} locale={locale} />
                </span>
              ))}
            </li>
          ))}
        </ul>
        <p>{words.programmesText}</p>
      </section>
      <section className="section" aria-labelledby="partners">
        <h2 id="partners">{words.partners}</h2>
        <Isolated as="p" text={partners.join(`${data.separator} `)} locale={locale} />
      </section>
      <Contacts contacts={contacts} locale={locale} />
      {asOf && (
        <p className="fine section">
          <Isolated text={words.asOf(asOf)} locale={locale} />. <span className="screen-only">{words.print}</span>
        </p>
      )}
    </>
  )
}
