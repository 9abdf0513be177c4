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
