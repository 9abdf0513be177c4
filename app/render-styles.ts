/** Styles stand in the page that uses them: a stylesheet of its own would cost a slow reader one more round trip. */

/** One part of the site's styles. */
export interface StylePart {
  readonly css: string
  /** Of each selector what must occur in a page: elements, and classes with their dot. Where all of one do, the page carries the part. */
  readonly uses: readonly (readonly string[])[]
}

/** In the order in which they count. */
export type Styles = readonly StylePart[]

/** The styles of a page, as elements for its head. `html`: as React wrote it. */
export function styleElements(html: string, styles: Styles): string {
  return stylesFor(html, styles)
    .map((css) => `<style>${css}</style>`)
    .join('')
}

/** The parts that a page, or several after one another, need. */
export function stylesFor(html: string, styles: Styles): string[] {
  const names = namesIn(html)
  const used = styles.filter(({ uses }) => uses.some((all) => all.every((name) => names.has(name))))
  return used.map(({ css }) => css)
}

/** Its elements, and its classes with their dot. A text that only looks like one adds a part that nothing needs. */
function namesIn(html: string): Set<string> {
  const elements = Array.from(html.matchAll(/<([a-z][\w-]*)/gi), ([, name = '']) => name)
  const classes = Array.from(html.matchAll(/ class="([^"]+)"/g), ([, names = '']) => names.split(/\s+/)).flat()
  return new Set([...elements, ...classes.map((name) => `.${name}`)])
}
