import { slug } from 'github-slugger'
import type { Heading, Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { headingNamer } from '../../markdown/plugins/heading-ids.ts'
import { excerpt, type Report } from './fault.ts'

/** Checks the order and the words of a text's headings. */
export function checkHeadings(nodes: readonly Nodes[], report: Report): void {
  let depth = 1
  const seen = new Set<string>()
  for (const node of nodes.filter(isHeading)) {
    const words = textOf(node)
    const text = excerpt(words)
    if (words.trim() === '') report(node, 'has a heading without words', 'write the heading, or delete its # signs')
    else if (seen.has(slug(words)))
      report(
        node,
        `has two headings “${text}”`,
        'give each a name of its own; a link to the second would lead to the first',
        'warning',
      )
    seen.add(slug(words))
    if (node.depth === 1)
      report(node, `has a heading of the first level: “${text}”`, 'the title is the only one; begin headings with ##')
    else if (node.depth > depth + 1)
      report(node, `skips a level of headings at “${text}”`, `write it with ${'#'.repeat(depth + 1)}`)
    depth = node.depth
  }
}

/** The ids that a text's headings get on the page. */
export function headingIds(nodes: readonly Nodes[]): string[] {
  const nameOf = headingNamer()
  return nodes.filter(isHeading).map((node) => nameOf(textOf(node)))
}

function isHeading(node: Nodes): node is Heading {
  return node.type === 'heading'
}
