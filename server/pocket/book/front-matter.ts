/** What stands before the text of a book: its cover, and whose it is and of what day. */

import { parseEdtf } from '../../../lib/i18n/edtf.ts'
import { formatDateInFull } from '../../../lib/i18n/format.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { localePath } from '../../../lib/i18n/paths.ts'
import { IS_OFFICIAL, OFFICIAL_ORIGIN } from '../../../lib/site/config.ts'
import { xml } from '../../../lib/text/xml.ts'
import { type Book, FILES } from './book.ts'
import { isolated, renderXhtml } from './xhtml.ts'

/** The page with the picture of the cover. */
export function renderCoverPage(book: Book): string {
  const { locale, title } = book
  const picture = xml('img', { src: FILES.coverPicture, alt: title })
  const { cover } = getMessages(locale).books
  return renderXhtml(book, FILES.cover, {
    title: cover,
    body: [xml('div', { class: 'cover', 'epub:type': 'cover' }, picture)],
  })
}

/** The page after the cover. */
export function renderTitlePage(book: Book): string {
  const { locale, title, heading, description, hasOlder } = book
  const { site, books, offline } = getMessages(locale)
  const host = new URL(OFFICIAL_ORIGIN).host
  const paragraph = (text: string) => xml('p', {}, ...isolated(text, locale))
  const online = (path: string) => OFFICIAL_ORIGIN + localePath(path, locale)
  const official = xml('a', { href: online('/') }, xml('bdi', { dir: 'ltr' }, host))
  const body = xml(
    'section',
    { 'epub:type': 'titlepage', class: 'title-page' },
    heading === site.name ? undefined : xml('p', { class: 'kicker' }, site.name),
    xml('h1', {}, ...isolated(heading, locale)),
    xml('p', { class: 'standfirst' }, ...isolated(description, locale)),
    paragraph(books.asOf(dateOf(book))),
    paragraph(books.reading),
    paragraph(offline.age),
    paragraph(offline.check.copies),
    hasOlder ? xml('p', {}, xml('a', { href: online('/news') }, offline.copy.older)) : undefined,
    IS_OFFICIAL ? xml('p', {}, `${books.official} `, official) : paragraph(site.notOfficialLine(host)),
  )
  return renderXhtml(book, FILES.title, { title, body: [body] })
}

/** The day of a book in words. Throws when it is none. */
export function dateOf({ modified, locale }: Pick<Book, 'modified' | 'locale'>): string {
  const date = parseEdtf(modified)
  if (!date) throw new Error(`${modified} is not a day`)
  return formatDateInFull(date, locale)
}
