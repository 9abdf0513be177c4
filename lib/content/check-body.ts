import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { keepMade } from '../kept/kept-results.ts'
import { parseMarkdown } from '../markdown/parse.ts'
import type { Problems } from './content-error.ts'
import type { Entry } from './entry.ts'
import { ownPath } from './own-address.ts'
import { checkHeadings, headingIds } from './proof/check-headings.ts'
import { checkLinkWords } from './proof/check-link-words.ts'
import { checkProse } from './proof/check-prose.ts'

/** A link of a text to a page of this site, with its place. */
export interface SiteLink {
  readonly url: string
  readonly line: number
  readonly column: number
  /** The whole address, where it was written as one. */
  readonly address?: string
}

/** What the check of links must know of a text. */
export interface CheckedBody {
  /** Links to pages of this site. */
  readonly links: readonly SiteLink[]
  /** Ids of its headings. */
  readonly ids: readonly string[]
}

/** Checks the Markdown of an entry on its own. */
export function checkBody(entry: Entry, problems: Problems): CheckedBody {
  const nodes = nodesOf(keepMade('markdown', entry.body, parseMarkdown))
  const links: SiteLink[] = []
  const at = (node: Nodes) => ({
    file: entry.file,
    line: (node.position?.start.line ?? 1) + entry.bodyLine - 1,
    column: node.position?.start.column ?? 1,
  })
  const report = (node: Nodes, problem: string, remedy: string, severity?: 'warning') =>
    problems.add(at(node), problem, remedy, severity)
  checkHeadings(nodes, report)
  checkLinkWords(nodes, report)
  checkProse(entry, nodes, problems)
  for (const node of nodes) {
    if (node.type === 'html')
      problems.add(
        at(node),
        `has raw HTML: ${excerpt(node.value)}`,
        'write it in Markdown; HTML never reaches the page',
      )
    if (node.type !== 'link' && node.type !== 'definition') continue
    const { line, column } = at(node)
    const own = ownPath(node.url)
    if (/^(?:\/|#)/.test(node.url)) links.push({ url: node.url, line, column })
    else if (own !== undefined) links.push({ url: own, address: node.url, line, column })
    else checkOutsideLink(node.url, (problem, remedy) => problems.add(at(node), problem, remedy))
  }
  return { links, ids: headingIds(nodes) }
}

/** Every node of a text, in its order: the rules below walk it once together. */
function nodesOf(tree: Root): Nodes[] {
  const nodes: Nodes[] = []
  visit(tree, (node) => {
    nodes.push(node)
  })
  return nodes
}

type Report = (problem: string, remedy: string) => void

function checkOutsideLink(url: string, report: Report): void {
  if (/^(?:https?:\/\/[^/\s]+|mailto:[^@\s]+@|tel:\+)/.test(url)) return
  report(
    `has a link that leads nowhere: ${excerpt(url)}`,
    'begin it with https://, mailto:, tel:+ or, for a page of this site, with /',
  )
}

function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
