import { strToU8, type Zippable, zipSync } from 'fflate'
import { zipTime } from '../../../lib/site/zip-time.ts'
import { renderXml, xml } from '../../../lib/text/xml.ts'
import { type Book, FILES } from './book.ts'

/** The folder of everything but what tells where the package document is. */
const FOLDER = 'book'

/** An EPUB (OCF 3.3) of files by their names below the book's folder. The bytes depend on them and the day of the book alone. */
export function packBook({ modified }: Book, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const packed: Zippable = {
    // First and as it is: programs know an EPUB by its first bytes.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(renderContainer()),
  }
  for (const [file, bytes] of files) packed[`${FOLDER}/${file}`] = [bytes, { level: isPacked(file) ? 0 : 9 }]
  return zipSync(packed, { mtime: zipTime(modified), level: 9 })
}

function isPacked(file: string): boolean {
  return /\.(?:png|woff2)$/.test(file)
}

function renderContainer(): string {
  const names = { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' }
  const root = { 'full-path': `${FOLDER}/${FILES.package}`, 'media-type': 'application/oebps-package+xml' }
  return renderXml(xml('container', names, xml('rootfiles', {}, xml('rootfile', root))))
}
