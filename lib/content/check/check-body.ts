import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { markdownTree } from '../../markdown/parse.ts'
import type { Entry } from '../entries/entry.ts'
import { markdownFields, placeInField } from '../entries/markdown-fields.ts'
import { atField, type ProblemPlace, type Problems } from '../read/content-error.ts'
import { ownPath } from '../schema/own-address.ts'
import { checkHeadings, headingIds } from './check-headings.ts'
import { checkLinkWords } from './check-link-words.ts'
import { checkMeaning } from './check-meaning.ts'
import { checkFieldProse, checkProse } from './check-prose.ts'
import { excerpt, pointOf, type Report } from './fault.ts'

/** A link of a text to a page of this site, with its place. */
export interface SiteLink extends ProblemPlace {
  readonly url: string
  /** The whole address, where it was written as one. */
  readonly address?: string
}

/** Checks the Markdown of an entry on its own, that of its front matter too. Returns what the check of links must know of it. */
export function checkBody(
  entry: Entry,
  problems: Problems,
): { readonly links: readonly SiteLink[]; readonly ids: readonly string[] } {
  checkFieldProse(entry, problems)
  checkPlainFields(entry, problems)
  const { file, body, bodyLine } = entry
  const place = ({ line, column }: ReturnType<typeof pointOf>) => ({ file, line: line + bodyLine - 1, column })
  const report: Report = (at, ...fault) => problems.add(place(pointOf(at)), ...fault)
  const nodes = nodesOf(markdownTree(body))
  checkHeadings(nodes, report)
  checkLinkWords(nodes, report)
  checkProse(body, nodes, report)
  checkHtml(nodes, report)
  checkMeaning(body, nodes, report)
  const fromFields = markdownFields(entry).flatMap(({ path, text }) => {
    const placeHere = placeInField(entry, path, text)
    const reportHere: Report = (at, ...fault) => problems.add(placeHere(pointOf(at)), ...fault)
    const fieldNodes = nodesOf(markdownTree(text))
    checkMeaning(text, fieldNodes, reportHere)
    return siteLinks(fieldNodes, reportHere).map((link) => ({ ...link, ...placeHere(link) }))
  })
  const links = siteLinks(nodes, report).map((link) => ({ ...link, ...place(link) }))
  return { links: [...links, ...fromFields], ids: headingIds(nodes) }
}

/** Every node of a text, in its order: the rules walk it once together. */
function nodesOf(tree: Root): Nodes[] {
  const nodes: Nodes[] = []
  visit(tree, (node) => {
    nodes.push(node)
  })
  return nodes
}

/** Fields that are shown as they are written. */
function checkPlainFields(entry: Entry, problems: Problems): void {
  for (const field of ['title', 'summary'] as const) {
    const [mark] = /\*\*|__|~~|`|\]\(|(?<!\S)\*(?=\S)|^#+(?=\s)/.exec(entry.data[field]) ?? []
    if (mark !== undefined)
      problems.add(
        atField(entry, field),
        `has signs of Markdown, which readers would see: ${mark}`,
        'take them out; a headline and a summary are plain words',
        'warning',
      )
  }
}

function checkHtml(nodes: readonly Nodes[], report: Report): void {
  for (const node of nodes)
    if (node.type === 'html')
      report(node, `has raw HTML: ${excerpt(node.value)}`, 'write it in Markdown; HTML never reaches the page')
}

/** The links to pages of this site, each with its place in the text; those to nowhere are reported. */
function siteLinks(nodes: readonly Nodes[], report: Report): Omit<SiteLink, 'file'>[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'definition') return []
    const { url } = node
    const { line, column } = pointOf(node)
    if (/^(?:\/|#)/.test(url)) return [{ url, line, column }]
    const own = ownPath(url)
    if (own !== undefined) return [{ url: own, address: url, line, column }]
    if (!/^(?:https?:\/\/[^/\s]+|mailto:[^@\s]+@|tel:\+)/.test(url))
      report(
        node,
        `has a link that leads nowhere: ${excerpt(url)}`,
        'begin it with https://, mailto:, tel:+ or, for a page of this site, with /',
      )
    return []
  })
}
