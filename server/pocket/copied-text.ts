/** The text of a page as it stands in a copy: links lead within it, pictures are words. */
import { DomUtils, parseDocument } from 'htmlparser2'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { escapeHtml } from '../../lib/outputs/full-html.ts'
import { altIn, type Nodes, PICTURES } from './reading-pages.ts'

/** HTML of nodes, which are changed. `find`: what to write for an address of a page. */
export function copiedText(nodes: Nodes, locale: Locale, find: (address: string) => string): string {
  const document = parseDocument('')
  for (const node of [...nodes]) DomUtils.appendChild(document, node)
  for (const picture of DomUtils.findAll(isPicture, document.children))
    DomUtils.replaceElement(picture, words(picture, locale))
  for (const { attribs } of DomUtils.findAll(({ attribs }) => attribs['href'] !== undefined, document.children))
    attribs['href'] = find(attribs['href'] ?? '')
  return DomUtils.getInnerHTML(document, { encodeEntities: 'utf8' })
}

type Element = Parameters<typeof DomUtils.replaceElement>[0] & Parameters<Parameters<typeof DomUtils.findAll>[0]>[0]

function isPicture({ name, parent }: Element): boolean {
  return PICTURES.has(name) && !(parent && 'name' in parent && parent.name === 'picture')
}

/** Photographs would not leave room for the pages. */
function words(picture: Element, locale: Locale) {
  const alt = altIn(picture)
  const said = alt ? escapeHtml(getMessages(locale).offline.copy.picture(alt)) : ''
  return parseDocument(`<span class="fine">${said}</span>`).children[0] as Element
}

/**
 * Makes room for a page beside others in one file, changing its nodes: its ids begin with `name`, what points at them does too, and
 * headings are one level lower.
 */
export function besideOthers(nodes: Nodes, name: string): void {
  const own = (id: string) => `${name}--${id}`
  for (const element of DomUtils.findAll(() => true, nodes)) {
    const { attribs } = element
    element.name = element.name.replace(/^h([1-5])$/, (_, level: string) => `h${Number(level) + 1}`)
    if (attribs['id']) attribs['id'] = own(attribs['id'])
    if (attribs['href']?.startsWith('#')) attribs['href'] = `#${own(attribs['href'].slice(1))}`
    for (const key of Object.keys(attribs)) {
      const value = attribs[key] ?? ''
      if (/^aria-(?:labelledby|describedby)$/.test(key)) attribs[key] = value.split(/\s+/).map(own).join(' ')
      attribs[key] = (attribs[key] ?? '').replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${own(id)})`)
    }
  }
}
