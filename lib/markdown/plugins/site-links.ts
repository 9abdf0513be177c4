import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Where a link of a text leads. */
export interface ResolvedLink {
  readonly href: string
  /** Set when it leads to another edition. */
  readonly hreflang?: string
  /** Set when the text of the link is itself a value with a page of its own. */
  readonly className?: string
}

/** Writers link to `/news/x` in every edition; this turns it into the address in the edition at hand. */
export function siteLinks({ resolve }: { resolve: (path: string) => ResolvedLink }) {
  return (tree: Root) => {
    visit(tree, ['link', 'definition'], (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return
      if (!node.url.startsWith('/') || node.url.startsWith('//')) return
      const { href, hreflang, className } = resolve(node.url)
      node.url = href
      const properties = { ...(hreflang && { hrefLang: hreflang }), ...(className && { className: [className] }) }
      if (hreflang || className) node.data = { ...node.data, hProperties: properties }
    })
  }
}
