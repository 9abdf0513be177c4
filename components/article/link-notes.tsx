import { createElement } from 'react'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'

/** On paper, the addresses of the links in the text, by the numbers that link-notes.css sets beside them. */
export function LinkNotes({ links, locale }: { links: readonly string[]; locale: Locale }) {
  if (links.length === 0) return null
  return (
    <div className="link-notes print-only">
      <p>{getMessages(locale).print.links}</p>
      {createElement('ol', null, ...links.map(noteOf))}
    </div>
  )
}

function noteOf(address: string) {
  return (
    <li>
      <bdi dir="ltr">{address}</bdi>
    </li>
  )
}
