import type { NewsData } from '../../lib/content/schema.ts'

/** Whom the media may ask, with any reservation about how old the contact is. */
export function MediaContact({ contact }: { contact: NonNullable<NewsData['mediaContact']> }) {
  return (
    <>
      <bdi>{contact.name}</bdi>, {contact.role}
      <br />
      <a href={`mailto:${contact.email}`}>
        <bdi dir="ltr">{contact.email}</bdi>
      </a>
      {contact.note && <p className="fine">{contact.note}</p>}
    </>
  )
}
