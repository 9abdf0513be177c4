import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Writers link to `/news/x` in every edition; this turns it into the address in the edition at hand. */
export function siteLinks({ resolve }: { resolve: (path: string) => { href: string; hreflang?: string } }) {
  return (tree: Root) => {
    visit(tree, ['link', 'definition'], (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return
      if (!node.url.startsWith('/') || node.url.startsWith('//')) return
      const { href, hreflang } = resolve(node.url)
      node.url = href
      if (hreflang) node.data = { ...node.data, hProperties: { hrefLang: hreflang } }
    })
  }
}
