/** A page of the site as a chapter of a book. */
import { DomUtils } from 'htmlparser2'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import type { Locale } from '../../../lib/i18n/locales.ts'
import { localePath } from '../../../lib/i18n/paths.ts'
import { OFFICIAL_ORIGIN } from '../../../lib/site/config.ts'
import { type XmlChild, type XmlElement, xml } from '../../../lib/text/xml.ts'
import { altIn, PICTURES, type ReadingPage } from '../reading-pages.ts'
import { chapterFile } from './book.ts'
import { classesOf, type Element, isElement, isText, type Node } from './nodes.ts'
import { type Picture, pictureOf } from './picture.ts'
import { renderXhtml } from './xhtml.ts'

/** What a chapter needs of its book. */
export interface ChapterRequest {
  readonly locale: Locale
  /** What to write for an address of the site in a file of the book. */
  readonly find: (address: string, from: string) => string
  /** Takes a drawing into the book; gives the address to write in a file of the book. */
  readonly add: (picture: Picture, from: string) => string
}

/** The chapter as XHTML; at its foot the address of the page. */
export function renderChapter(page: ReadingPage, request: ChapterRequest): string {
  const { locale } = request
  const file = chapterFile(page.path)
  const online = xml(
    'a',
    { href: OFFICIAL_ORIGIN + localePath(page.path, locale) },
    getMessages(locale).offline.copy.online,
  )
  const body = [...rewritten(page.main, { ...request, file }), xml('p', { class: 'online' }, online)]
  return renderXhtml({ locale }, file, { title: page.title, body })
}

interface Rewrite extends ChapterRequest {
  readonly file: string
  /** Within a table with many columns: what each holds. */
  readonly heads?: readonly string[]
}

/** Needless without a pointer or a line, or for the screen of a browser alone. */
const DROPPED_ATTRIBUTES = new Set(['tabindex', 'download', 'hreflang', 'focusable'])

function rewritten(nodes: readonly Node[], request: Rewrite): XmlChild[] {
  return nodes.flatMap((node) => {
    if (isText(node)) return [node.data]
    return isElement(node) ? [element(node, request)] : []
  })
}

function element(node: Element, request: Rewrite): XmlChild {
  const { name } = node
  if (name === 'svg') return drawing(node, request)
  if (PICTURES.has(name)) return saidPicture(node, request)
  if (name === 'table') return table(node, request)
  const children = rewritten(node.children, request)
  // Not every reader can unfold.
  if (name === 'details') return xml('div', attributes(node, request), ...children)
  if (name === 'summary') return summary(node, children)
  return xml(name, { ...attributes(node, request), ...headOf(node, request.heads) }, ...children)
}

function attributes({ attribs }: Element, { find, file }: Rewrite): XmlElement['attributes'] {
  const { href, lang, ...others } = attribs
  const written = Object.entries(others).filter(([name]) => !DROPPED_ATTRIBUTES.has(name))
  return {
    ...(href !== undefined && { href: find(href, file) }),
    ...(lang !== undefined && { lang, 'xml:lang': lang }),
    ...Object.fromEntries(written),
  }
}

/** More columns than these do not fit on a phone: there the style sets each cell on a line of its own, with its head. */
const FITTING_COLUMNS = 3

function table(node: Element, request: Rewrite): XmlElement {
  const rows = DomUtils.getElementsByTagName('tr', node.children)
  const heads = rows[0]?.children.filter(isElement).map((cell) => DomUtils.textContent(cell)) ?? []
  const inside = heads.length > FITTING_COLUMNS ? { ...request, heads } : request
  const kind = inside.heads && { class: 'many-columns' }
  return xml('table', { ...attributes(node, request), ...kind }, ...rewritten(node.children, inside))
}

function headOf(cell: Element, heads: readonly string[] | undefined): XmlElement['attributes'] {
  if (cell.name !== 'td' || !heads) return {}
  const cells = cell.parent?.children.filter(isElement) ?? []
  return { 'data-head': heads[cells.indexOf(cell)] }
}

function drawing(svg: Element, { locale, add, file }: Rewrite): XmlChild {
  const picture = pictureOf(svg, locale)
  if (!picture) return undefined
  const { width, height, alt } = picture
  const kind = alt === '' ? 'mark' : classesOf(svg).includes('map-drawing') ? 'map' : 'drawing'
  return xml('img', { src: add(picture, file), alt, width, height, class: kind })
}

/** Photographs would not leave room for the texts. */
function saidPicture(node: Element, { locale }: Rewrite): XmlChild {
  const alt = altIn(node)
  return alt ? xml('span', { class: 'fine' }, getMessages(locale).offline.copy.picture(alt)) : undefined
}

function summary(node: Element, children: readonly XmlChild[]): XmlElement {
  const hasHeading = DomUtils.existsOne(({ name }) => /^h[1-6]$/.test(name), node.children)
  return hasHeading ? xml('div', {}, ...children) : xml('p', { class: 'summary' }, ...children)
}
