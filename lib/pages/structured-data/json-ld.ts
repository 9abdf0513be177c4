/** A thing in the words of schema.org. Properties that are undefined are left out. */
export interface JsonLdNode {
  readonly '@type': string
  readonly [property: string]: JsonLdValue | undefined
}
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[]

/** What ends a data block, begins a comment or a tag in it, or breaks a line in older readers of JSON. */
const UNSAFE = /[<>&\u2028\u2029]/g

/**
 * The data block of a page as text that may stand between `<script type="application/ld+json">` and its end tag:
 * nothing in it can end the block.
 */
export function renderJsonLd(nodes: readonly JsonLdNode[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': nodes }
  return JSON.stringify(graph).replace(UNSAFE, (unsafe) => `\\u${unsafe.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
