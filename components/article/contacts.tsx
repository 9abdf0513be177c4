import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { PageView } from '../../lib/pages/page.ts'
import { Isolated } from '../ui/isolated.tsx'

/** Ways to reach somebody: the question first, then who answers it, with how old the address is. */
export function Contacts({ contacts, locale }: { contacts: PageView['contacts']; locale: Locale }) {
  if (contacts.length === 0) return null
  return (
    <ul className="records pairs section" aria-label={getMessages(locale).page.contacts}>
      {contacts.map((contact) => (
        <li key={contact.name}>
          <Isolated as="h2" text={contact.purpose} locale={locale} />
          <div>
            <Isolated as="p" text={contact.name} locale={locale} />
            <Ways contact={contact} locale={locale} />
            {contact.note && <Isolated as="p" className="fine" text={contact.note} locale={locale} />}
          </div>
        </li>
      ))}
    </ul>
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
    <dl className="ways">
      {email && <Way name={words.email} href={`mailto:${email}`} text={email} />}
      {telephone && <Way name={words.telephone} href={`tel:${telephone.replaceAll(' ', '')}`} text={telephone} />}
      {url && <Way name={words.website} href={url} text={url.replace(/^https?:\/\//, '').replace(/\/$/, '')} />}
      {/* A post code is not torn. */}
      {address && <Way name={words.address} text={address.replaceAll('-', '\u2011')} />}
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
