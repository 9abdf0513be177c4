import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { PageView } from '../../lib/pages/page.ts'
import { Isolated } from '../ui/isolated.tsx'

/** Ways to reach somebody, each with what it is for and how old it is. */
export function Contacts({ contacts, locale }: { contacts: PageView['contacts']; locale: Locale }) {
  if (contacts.length === 0) return null
  return (
    <section className="section" aria-labelledby="contacts">
      <h2 id="contacts">{getMessages(locale).page.contacts}</h2>
      <ul className="records">
        {contacts.map((contact) => (
          <li key={contact.name}>
            <Isolated as="h3" text={contact.name} locale={locale} />
            <Isolated as="p" text={contact.purpose} locale={locale} />
            <Ways contact={contact} locale={locale} />
            {contact.note && <Isolated as="p" className="fine mt-2" text={contact.note} locale={locale} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Ways({
  contact: { email, telephone, url, address },
  locale,
}: {
  contact: PageView['contacts'][number]
  locale: Locale
}) {
  const words = getMessages(locale).contact
  return (
    <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-3">
      {email && <Way name={words.email} href={`mailto:${email}`} text={email} />}
      {telephone && <Way name={words.telephone} href={`tel:${telephone.replaceAll(' ', '')}`} text={telephone} />}
      {url && <Way name={words.website} href={url} text={url.replace(/^https?:\/\//, '').replace(/\/$/, '')} />}
      {address && <Way name={words.address} text={address} />}
    </dl>
  )
}

function Way({ name, text, href }: { name: string; text: string; href?: string }) {
  const isolated = <bdi dir="ltr">{text}</bdi>
  return (
    <>
      <dt className="fine">{name}</dt>
      <dd>{href ? <a href={href}>{isolated}</a> : isolated}</dd>
    </>
  )
}
