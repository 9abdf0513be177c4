/** An XML element before it is text. Values go in as they are; escaping happens once, in `renderXml`. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | undefined>>
  readonly children: readonly XmlChild[]
}

/** Undefined stands for nothing, so that optional parts need no condition. */
export type XmlChild = XmlElement | string | undefined

const NAME = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/
/** Everything but what XML 1.0 calls a character: control characters, lone surrogates and two non-characters. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** An element. Attributes and children that are undefined are left out. */
export function xml(name: string, attributes: XmlElement['attributes'] = {}, ...children: XmlChild[]): XmlElement {
  return { name, attributes, children }
}

/**
 * The document as text (XML 1.0, UTF-8), every value escaped, with a space for each character that XML forbids.
 * Throws a TypeError on a name that is none: names are written by programmers, values by anybody.
 */
export function renderXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${renderElement(root)}\n`
}

function renderElement({ name, attributes, children }: XmlElement): string {
  const opening = checkName(name) + Object.entries(attributes).map(renderAttribute).join('')
  const content = children.map(renderChild).join('')
  return content ? `<${opening}>${content}</${name}>` : `<${opening}/>`
}

function renderAttribute([name, value]: [string, string | undefined]): string {
  return value === undefined ? '' : ` ${checkName(name)}="${escapeXml(value, /[&<>"\t\n\r]/g)}"`
}

function renderChild(child: XmlChild): string {
  if (child === undefined) return ''
  return typeof child === 'string' ? escapeXml(child, /[&<>\r]/g) : renderElement(child)
}

function escapeXml(value: string, special: RegExp): string {
  return value.replace(NOT_XML, ' ').replace(special, (character) => ESCAPES[character] ?? '')
}

function checkName(name: string): string {
  if (!NAME.test(name)) throw new TypeError(`"${name}" is not a name in XML`)
  return name
}
