import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { keepMade } from '../kept/kept-results.ts'
import { parseMarkdown } from '../markdown/parse.ts'
import type { Problems } from './content-error.ts'
import type { Entry } from './entry.ts'
import { ownPath } from './own-address.ts'
import { checkHeadings, headingIds } from './proof/check-headings.ts'
import { checkLinkWords } from './proof/check-link-words.ts'
import { checkFieldProse, findProseFaults } from './proof/check-prose.ts'

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

/** Something wrong in a text, with its place in it. */
interface Fault {
  readonly line: number
  readonly column: number
  readonly problem: string
  readonly remedy: string
  readonly severity?: 'warning'
}

/** What is to be known of a text alone, wherever it stands: lines are counted from its own first. */
interface ReadBody {
  readonly links: readonly SiteLink[]
  readonly ids: readonly string[]
  readonly faults: readonly Fault[]
}

/** Checks the Markdown of an entry on its own. */
export function checkBody(entry: Entry, problems: Problems): CheckedBody {
  const { links, ids, faults } = keepMade('body', entry.body, readBody)
  const at = ({ line, column }: Pick<Fault, 'line' | 'column'>) => ({
    ...{ file: entry.file, line: line + entry.bodyLine - 1, column },
  })
  checkFieldProse(entry, problems)
  for (const fault of faults) problems.add(at(fault), fault.problem, fault.remedy, fault.severity)
  const inside = links.flatMap((link): SiteLink[] => {
    const { url } = link
    const { line, column } = at(link)
    if (/^(?:\/|#)/.test(url)) return [{ url, line, column }]
    const own = ownPath(url)
    if (own !== undefined) return [{ url: own, address: url, line, column }]
    checkOutsideLink(url, (problem, remedy) => problems.add(at(link), problem, remedy))
    return []
  })
  return { links: inside, ids }
}

function readBody(body: string): ReadBody {
  const nodes = nodesOf(parseMarkdown(body))
  const faults: Fault[] = []
  const report = (node: Nodes, problem: string, remedy: string, severity?: 'warning') => {
    faults.push({ ...placeOf(node), problem, remedy, ...(severity && { severity }) })
  }
  checkHeadings(nodes, report)
  checkLinkWords(nodes, report)
  faults.push(...findProseFaults(body, nodes))
  for (const node of nodes)
    if (node.type === 'html')
      report(node, `has raw HTML: ${excerpt(node.value)}`, 'write it in Markdown; HTML never reaches the page')
  const links = nodes.flatMap((node) =>
    node.type === 'link' || node.type === 'definition' ? [{ url: node.url, ...placeOf(node) }] : [],
  )
  return { links, ids: headingIds(nodes), faults }
}

function placeOf({ position }: Nodes): { line: number; column: number } {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 }
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
