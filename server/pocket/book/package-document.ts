import { extname } from 'node:path'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { localeFacts } from '../../../lib/i18n/locales.ts'
import { OFFICIAL_ORIGIN } from '../../../lib/site/config.ts'
import { renderXml, type XmlElement, xml } from '../../../lib/text/xml.ts'
import { type Book, FILES } from './book.ts'

/** EPUB knows pages as XHTML and types without a charset. */
const TYPES: Readonly<Record<string, string>> = {
  ...{ '.xhtml': 'application/xhtml+xml', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png' },
  '.woff2': 'font/woff2',
}

const PROPERTIES: Readonly<Record<string, string>> = { [FILES.contents]: 'nav', [FILES.coverPicture]: 'cover-image' }

/** The package document (EPUB 3.3): what the book is, its files, and those of them that are read, in order. */
export function renderPackage(book: Book, files: readonly string[], spine: readonly string[]): string {
  const { tag, dir } = localeFacts(book.locale)
  const ids = new Map(files.map((file, index) => [file, `f${index}`]))
  const items = files.map((file) => {
    const type = TYPES[extname(file)]
    return xml('item', { id: ids.get(file), href: encodeURI(file), 'media-type': type, properties: PROPERTIES[file] })
  })
  const refs = spine.map((file) => xml('itemref', { idref: ids.get(file) }))
  const root = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'id',
    'xml:lang': tag,
    dir,
  }
  const metadata = xml(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    ...about(book),
    ...accessibility(book),
    // Shelves of older readers know a cover by this alone.
    xml('meta', { name: 'cover', content: ids.get(FILES.coverPicture) }),
  )
  const direction = { 'page-progression-direction': dir }
  return renderXml(xml('package', root, metadata, xml('manifest', {}, ...items), xml('spine', direction, ...refs)))
}

function about({ locale, path, title, description, modified }: Book): XmlElement[] {
  const { organisation } = getMessages(locale).site
  return [
    xml('dc:identifier', { id: 'id' }, OFFICIAL_ORIGIN + path),
    xml('dc:title', {}, title),
    xml('dc:language', {}, localeFacts(locale).tag),
    xml('dc:creator', {}, organisation),
    xml('dc:publisher', {}, organisation),
    xml('dc:description', {}, description),
    property('dcterms:modified', `${modified}T00:00:00Z`),
  ]
}

/** What readers who do not see need to know before they open it (EPUB Accessibility 1.1). */
function accessibility({ locale }: Book): XmlElement[] {
  const features = ['alternativeText', 'displayTransformability', 'readingOrder', 'structuralNavigation']
  return [
    ...['textual', 'visual'].map((mode) => property('schema:accessMode', mode)),
    property('schema:accessModeSufficient', 'textual'),
    ...[...features, 'tableOfContents'].map((feature) => property('schema:accessibilityFeature', feature)),
    property('schema:accessibilityHazard', 'none'),
    property('schema:accessibilitySummary', getMessages(locale).books.accessibility),
  ]
}

function property(name: string, value: string): XmlElement {
  return xml('meta', { property: name }, value)
}
