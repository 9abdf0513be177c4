import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { PageView } from '../../lib/pages/page.ts'
import { Isolated } from '../ui/isolated.tsx'

interface ContactProps {
  readonly contact: PageView['contacts'][number]
  readonly locale: Locale
}

/** Ways to reach somebody: the question first, then who answers it. */
export function Contacts({ contacts, locale }: { contacts: PageView['contacts']; locale: Locale }) {
  const [first, ...others] = contacts
  if (!first) return null
  if (others.length === 0) return <OneContact contact={first} locale={locale} />
  return (
    <ul className="records contacts section" aria-label={getMessages(locale).page.contacts}>
      {contacts.map((contact) => (
        <li key={contact.name}>
          <Isolated as="h2" text={contact.purpose} locale={locale} />
          <Contact contact={contact} locale={locale} />
        </li>
      ))}
    </ul>
  )
}

/** Whom to ask is then a part of the page like any other. */
function OneContact({ contact, locale }: ContactProps) {
  return (
    <section className="section" aria-labelledby="whom-to-ask">
      <Isolated as="h2" id="whom-to-ask" text={contact.purpose} locale={locale} />
      <ul className="records">
        <li>
          <Contact contact={contact} locale={locale} />
        </li>
      </ul>
    </section>
  )
}

/** Who answers, with how old the address is before the address itself. */
export function Contact({ contact, locale }: ContactProps) {
  return (
    <div>
      <Name contact={contact} locale={locale} />
      {contact.note && <Isolated as="p" className="fine" text={contact.note} locale={locale} />}
      <Ways contact={contact} locale={locale} />
    </div>
  )
}

/** One page of a site is linked by its name: nobody types its address. */
function Name({ contact: { name, url }, locale }: ContactProps) {
  const text = <Isolated text={name} locale={locale} />
  return (
    <p>
      <b>{url && isOnePage(url) ? <a href={url}>{text}</a> : text}</b>
    </p>
  )
}

function isOnePage(url: string): boolean {
  return new URL(url).pathname !== '/'
}

function Ways({ contact: { email, telephone, url, address }, locale }: ContactProps) {
  const words = getMessages(locale).contact
  const site = url && !isOnePage(url) ? url : undefined
  if (!(email || telephone || site || address)) return null
  return (
    <dl className="ways">
      {email && <Way name={words.email} href={`mailto:${email}`} text={email} />}
      {telephone && <Way name={words.telephone} href={`tel:${telephone.replaceAll(' ', '')}`} text={telephone} />}
      {site && <Way name={words.website} href={site} text={new URL(site).host} />}
      {/* Its lines end at commas: no post code is torn. */}
      {address && <Way name={words.address} text={address.replace(/(?<!,) /g, '\u00a0').replaceAll('-', '\u2011')} />}
    </dl>
  )
}

function Way({ name, text, href }: { name: string; text: string; href?: string }) {
  const isolated = <bdi dir="ltr">{text}</bdi>
  return (
    <div>
      <dt className="fine">{name}</dt>
      <dd>{href ? <a href={href}>{isolated}</a> : isolated}</dd>
    </div>
  )
}
