import { formatNumber } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { BriefingView } from '../../lib/pages/briefing.ts'
import { KeyFigures } from '../figure/key-figures.tsx'
import { When } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { Contact } from './contacts.tsx'

interface BriefingProps {
  readonly briefing: BriefingView | undefined
  readonly locale: Locale
}

/** What a donor looks for first: whom to write to, how to take it along, what was asked for and how far help reached; what is needed follows in the text. */
export function BriefingLead({ briefing, locale }: BriefingProps) {
  if (!briefing) return null
  const words = getMessages(locale).dataPages.briefing
  return (
    <>
      <p className="briefing-ways screen-only">
        <a href={briefing.contactPage}>{words.contact}</a>
        <span className="fine">{words.print}</span>
      </p>
      <KeyFigures figures={briefing.asked} locale={locale} id="asked">
        {briefing.reached && <ReachedBar reached={briefing.reached} locale={locale} />}
      </KeyFigures>
    </>
  )
}

interface ReachedBarProps {
  readonly reached: NonNullable<BriefingView['reached']>
  readonly locale: Locale
}

/** A share as one bar, of which as much is filled as was reached. */
function ReachedBar({ reached: { share, tenths, href, title, place, period, publisher }, locale }: ReachedBarProps) {
  const { home, dataPages } = getMessages(locale)
  return (
    <li className="reached">
      <p>
        <svg viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect width={share} height="3" />
        </svg>
        <b>{home.inTen(formatNumber(tenths, locale), formatNumber(10, locale))}</b>
      </p>
      <Isolated as="a" href={href} text={title} locale={locale} />
      <p className="fine">
        <Isolated text={place} locale={locale} /> · <When date={period} /> ·{' '}
        <Isolated text={dataPages.accordingTo(publisher)} locale={locale} />
      </p>
    </li>
  )
}

/** What donors ask for beside the plan: fields of work with their partners, contacts, and the day the figures are of. */
export function Briefing({ briefing, locale }: BriefingProps) {
  if (!briefing) return null
  const { fields, contacts, asOf } = briefing
  const { data, dataPages, programme } = getMessages(locale)
  const words = dataPages.briefing
  return (
    <>
      {contacts.length > 0 && (
        <section className="section child-group" aria-labelledby="write-to">
          <h2 id="write-to">{words.writeTo}</h2>
          <div>
            {contacts.map((contact) => (
              <Contact key={contact.name} contact={contact} locale={locale} />
            ))}
          </div>
        </section>
      )}
      <section className="section child-group" aria-labelledby="programmes">
        <h2 id="programmes">{words.programmes}</h2>
        <dl className="briefing-list">
          {fields.map(({ key, heading, children, partners }) => (
            <div key={key}>
              {heading && <dt>{heading}</dt>}
              <dd>
                <ul>
                  {children.map(({ href, title }) => (
                    <li key={href}>
                      <Isolated as="a" href={href} text={title} locale={locale} />
                    </li>
                  ))}
                </ul>
              </dd>
              {partners.length > 0 && (
                <dd className="fine">
                  {programme.partners}: <Isolated text={partners.join(`${data.separator} `)} locale={locale} />
                </dd>
              )}
            </div>
          ))}
        </dl>
      </section>
      {asOf && (
        <p className="fine section">
          <Isolated text={words.asOf(asOf)} locale={locale} />.
        </p>
      )}
    </>
  )
}
