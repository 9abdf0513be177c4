import { getMessages } from '../../../lib/i18n/get-messages.ts'
import type { Locale } from '../../../lib/i18n/locales.ts'
import { type XmlChild, type XmlElement, xml } from '../../../lib/text/xml.ts'
import { type Book, chapterFile, FILES } from './book.ts'
import type { Entry } from './outline.ts'
import { isolated, renderXhtml } from './xhtml.ts'

/** The contents of a book (EPUB navigation document): its pages, and its landmarks for programs. */
export function renderContents(book: Book, outline: readonly Entry[]): string {
  const { contents } = getMessages(book.locale).books
  const toc = xml(
    'nav',
    { 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'contents' },
    xml('h1', { id: 'contents' }, contents),
    list(outline, book.locale),
  )
  return renderXhtml(book, FILES.contents, { title: contents, body: [toc, landmarks(book, outline)] })
}

function list(entries: readonly Entry[], locale: Locale): XmlElement {
  return xml(
    'ol',
    {},
    ...entries.map(({ page: { path, title }, below }) =>
      xml(
        'li',
        {},
        link(chapterFile(path), isolated(title, locale)),
        below.length > 0 ? list(below, locale) : undefined,
      ),
    ),
  )
}

function landmarks({ locale }: Book, outline: readonly Entry[]): XmlElement {
  const { cover, contents, text } = getMessages(locale).books
  const [first] = outline
  const marks = [
    [FILES.cover, 'cover', cover],
    [FILES.contents, 'toc', contents],
    ...(first ? [[chapterFile(first.page.path), 'bodymatter', text] as const] : []),
  ] as const
  const items = marks.map(([file, type, words]) => xml('li', {}, link(file, [words], { 'epub:type': type })))
  return xml('nav', { 'epub:type': 'landmarks', hidden: 'hidden' }, xml('ol', {}, ...items))
}

function link(file: string, text: readonly XmlChild[], attributes = {}): XmlElement {
  return xml('a', { href: encodeURI(file), ...attributes }, ...text)
}
