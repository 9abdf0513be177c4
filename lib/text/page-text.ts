/** What a page says, as people write plain text. It is taken from the page itself, so that nothing on it can be missing. */
import { DomUtils, ElementType, parseDocument } from 'htmlparser2'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'

type Node = ReturnType<typeof parseDocument>['children'][number]

/** Drawings, whose numbers stand in tables and lists; ways through the site; what is for paper alone. */
const LEFT_OUT = 'nav svg form script style'.split(' ')
const FOR_PAPER = 'print-only'

/** How the content of an element is set among the rest. Any other stands in its line. */
const LAYOUT: Readonly<Record<string, (text: string) => string>> = {
  ...alike('h1 h2 h3 h4 p table blockquote figure section', (text) => `\n\n${text}\n\n`),
  ...alike('ul ol dl thead tbody', (text) => `\n\n${text.replace(/\n+/g, '\n')}\n\n`),
  ...alike('div article header footer aside main details summary caption figcaption tr', (text) => `\n${text}\n`),
  li: (text) => `\n- ${text}\n`,
  dt: (text) => `\n${text}:`,
  dd: (text) => (text.startsWith('- ') ? `\n${text}\n` : ` ${text}\n`),
  th: (text) => `${text} | `,
  td: (text) => `${text} | `,
  br: () => '\n',
}

function alike(names: string, set: (text: string) => string) {
  return Object.fromEntries(names.split(' ').map((name) => [name, set]))
}

/**
 * The text of a page: an empty line between blocks, a dash before items, a bar between the cells of a row, addresses of links in
 * brackets. `html`: the whole page; `url`: its permanent address, which stands at the end.
 */
export function pageText(html: string, url: string, locale: Locale): string {
  const main = DomUtils.findOne(({ name }) => name === 'main', parseDocument(html).children)
  const text = main ? inner(main.children, { url, locale }) : ''
  return `${tidy(text)}\n\n${url}\n`
}

interface Place {
  readonly url: string
  readonly locale: Locale
}

function inner(nodes: readonly Node[], place: Place): string {
  // What stands side by side on the page must not run into one word.
  return nodes.reduce((text, node, index) => {
    const isBeside = index > 0 && [node, nodes[index - 1]].every((each) => each?.type === ElementType.Tag)
    return text + (isBeside ? ' ' : '') + say(node, place)
  }, '')
}

function say(node: Node, place: Place): string {
  // No line of a plain text is bound.
  if (node.type === ElementType.Text) return node.data.replace(/\s+/g, ' ').replaceAll('\u2060', '')
  if (node.type !== ElementType.Tag || LEFT_OUT.includes(node.name)) return ''
  const { name, attribs, children } = node
  if (attribs['class']?.split(' ').includes(FOR_PAPER)) return ''
  // Lines of a command stay lines.
  if (name === 'pre') return `\n\n${DomUtils.textContent(node)}\n\n`
  if (name === 'img') return attribs['alt'] ? `[${attribs['alt']}]` : ''
  const words = inner(children, place)
  if (name === 'a') return words + address(attribs, words, place)
  if (name === 'del') return getMessages(place.locale).page.struckOut(words)
  const set = LAYOUT[name]
  return set ? set(tidy(words)) : words
}

/** Where a link leads, unless it leads within the page or to the glossary, or its words say so already. */
function address({ href, class: kind }: Readonly<Record<string, string>>, words: string, { url }: Place): string {
  if (!href || kind === 'term' || href.startsWith('#') || !URL.canParse(href, url)) return ''
  const whole = href.replace(/^(?:mailto|tel):/, '')
  const read = whole === href ? new URL(href, url).href : whole
  return words.includes(read.replace(/^https?:\/\//, '').replace(/\/$/, '')) ? '' : ` (${read})`
}

function tidy(text: string): string {
  return text
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/(?: \|)+ *(?=\n|$)/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
