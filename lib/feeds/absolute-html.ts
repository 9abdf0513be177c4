import { DomUtils, parseDocument } from 'htmlparser2'

const ADDRESSES = ['href', 'src', 'poster']

/** A piece of HTML with every address made absolute, seen from the page it stands on: feed readers have no page. */
export function absoluteHtml(html: string, pageUrl: string): string {
  const document = parseDocument(html)
  for (const { attribs } of DomUtils.findAll(() => true, document.children)) {
    for (const name of ADDRESSES) {
      if (attribs[name] !== undefined) attribs[name] = absolute(attribs[name], pageUrl)
    }
    if (attribs['srcset'] !== undefined) attribs['srcset'] = absoluteSources(attribs['srcset'], pageUrl)
  }
  return DomUtils.getInnerHTML(document, { encodeEntities: 'utf8' })
}

function absolute(address: string, pageUrl: string): string {
  return URL.canParse(address, pageUrl) ? new URL(address, pageUrl).href : address
}

function absoluteSources(srcset: string, pageUrl: string): string {
  return srcset
    .split(/,\s+/)
    .map((source) => source.trim().replace(/^\S+/, (address) => absolute(address, pageUrl)))
    .join(', ')
}
