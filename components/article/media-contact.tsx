import type { NewsData } from '../../lib/content/schema/schema.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { Isolated } from '../ui/isolated.tsx'

interface MediaContactProps {
  readonly contact: NonNullable<NewsData['mediaContact']>
  readonly locale: Locale
}

/** Whom the media may ask, with any reservation about how old the contact is. */
export function MediaContact({ contact, locale }: MediaContactProps) {
  return (
    <>
      <bdi>{contact.name}</bdi>
      {getMessages(locale).comma} <Isolated text={contact.role} locale={locale} />
      <br />
      <a href={`mailto:${contact.email}`}>
        <bdi dir="ltr">{contact.email}</bdi>
      </a>
      {contact.note && <Isolated as="p" className="fine" text={contact.note} locale={locale} />}
    </>
  )
}
