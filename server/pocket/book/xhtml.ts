import { isolateLatin } from '../../../lib/i18n/direction.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { type Locale, localeFacts } from '../../../lib/i18n/locales.ts'
import { renderXml, type XmlChild, xml } from '../../../lib/text/xml.ts'
import { type Book, FILES, toRoot } from './book.ts'

interface Page {
  readonly title: string
  readonly body: readonly XmlChild[]
}

/** A document of a book as XHTML. `file`: where it lies below the book's folder. */
export function renderXhtml({ locale }: Pick<Book, 'locale'>, file: string, { title, body }: Page): string {
  const { tag, dir } = localeFacts(locale)
  const names = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' }
  const style = { rel: 'stylesheet', type: 'text/css', href: toRoot(file) + FILES.style }
  const head = xml('head', {}, xml('title', {}, title || getMessages(locale).site.name), xml('link', style))
  return renderXml(xml('html', { ...names, lang: tag, 'xml:lang': tag, dir }, head, xml('body', {}, ...body)))
}

/** A plain text in which names and addresses keep their order. */
export function isolated(text: string, locale: Locale): XmlChild[] {
  return isolateLatin(text, locale).map((run) => (run.foreign ? xml('bdi', { dir: 'ltr' }, run.text) : run.text))
}
