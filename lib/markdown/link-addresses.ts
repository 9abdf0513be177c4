/** Links that explain a word or name the source of a figure, and those from a note back to the text: paper does without. */
const FOR_SCREENS = /\bclass="[^"]*\b(?:term|figure-value|backlink)\b/
/** Links within the page, and those whose text is the address. */
const PLAIN = /^(?:#|mailto:|tel:)/

/** Addresses of the links in HTML that lib/markdown made, in their order: what a printed page lists as notes. */
export function linkAddresses(html: string): string[] {
  return [...html.matchAll(/<a\s([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const href = /\bhref="([^"]*)"/.exec(attributes)?.[1]?.replaceAll(/&#x26;|&amp;/g, '&')
    return href === undefined || PLAIN.test(href) || FOR_SCREENS.test(attributes) ? [] : [href]
  })
}

/**
 * The HTML for a page that lists these addresses already: without the items and paragraphs that only lead to one, and without
 * headings that are left over nothing; of other links to them the words stay.
 */
export function withoutLinksTo(html: string, addresses: readonly string[]): string {
  const leads = (part: string) => linkAddresses(part).some((address) => addresses.includes(address))
  return html
    .replace(/<li>(?:(?!<\/?li>).)*<\/li>\s*/gs, (item) => (leads(item) ? '' : item))
    .replace(/<p>(?:(?!<\/p>).)*<\/a>[.:]?<\/p>\s*/gs, (text) => (leads(LAST_LINK.exec(text)?.[0] ?? '') ? '' : text))
    .replace(/<[ou]l>\s*<\/[ou]l>\s*/g, '')
    .replace(/(?:<h[23]\b(?:(?!<h[23]\b).)*<\/h[23]>\s*)(?=<h2\b|$)/gs, '')
    .replace(/<a\s[^>]*?\bhref="([^"]*)"[^>]*>(.*?)<\/a>/gs, (link, href: string, words: string) =>
      addresses.includes(href) ? words : link,
    )
}

const LAST_LINK = /<a\s(?:(?!<a\s).)*$/s
