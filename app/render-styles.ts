/** Styles that stand in the page that uses them: a stylesheet of its own would cost a slow reader one more round trip. */

/** One part of the site's styles. */
export interface StylePart {
  readonly css: string
  /** Of each selector what must occur in a page: elements, and classes with their dot. Where all of one do, the page carries the part. */
  readonly uses: readonly (readonly string[])[]
}

export interface Styles {
  /** In the order in which they count. */
  readonly parts: readonly StylePart[]
  /** Address of the stylesheet for paper, which no screen waits for. */
  readonly print: string
}

/** The styles of a page, as elements for its head. `html`: as React wrote it. */
export function styleElements(html: string, { parts, print }: Styles): string {
  const names = namesIn(html)
  const used = parts.filter(({ uses }) => uses.some((all) => all.every((name) => names.has(name))))
  return `${used.map(({ css }) => `<style>${css}</style>`).join('')}<link rel="stylesheet" href="${print}" media="print"/>`
}

/** Its elements, and its classes with their dot. A text that only looks like one adds a part that nothing needs. */
function namesIn(html: string): Set<string> {
  const elements = Array.from(html.matchAll(/<([a-z][\w-]*)/gi), ([, name = '']) => name)
  const classes = Array.from(html.matchAll(/ class="([^"]+)"/g), ([, names = '']) => names.split(/\s+/)).flat()
  return new Set([...elements, ...classes.map((name) => `.${name}`)])
}
