import type { FootnoteDefinition, FootnoteReference, Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Report } from './fault.ts'

/** Reports footnotes that are defined twice, or that a reader never comes to. */
export function checkFootnotes(nodes: readonly Nodes[], report: Report): void {
  const definitions = new Map<string, FootnoteDefinition>()
  for (const node of nodes) {
    if (node.type !== 'footnoteDefinition') continue
    if (definitions.has(node.identifier))
      report(node, `has two footnotes [^${node.label}]`, 'give each a name of its own, or delete one')
    else definitions.set(node.identifier, node)
  }
  const inNotes = new Set([...definitions.values()].flatMap((node) => references(node)))
  const named = new Set(
    nodes.flatMap((node) => (node.type === 'footnoteReference' && !inNotes.has(node) ? node.identifier : [])),
  )
  for (const identifier of named) for (const node of references(definitions.get(identifier))) named.add(node.identifier)
  for (const [identifier, node] of definitions)
    if (!named.has(identifier))
      report(
        node,
        `has a footnote that no text names, and readers do not see: [^${node.label}]`,
        `write [^${node.label}] where it belongs, or delete the note`,
        'warning',
      )
}

function references(definition: FootnoteDefinition | undefined): FootnoteReference[] {
  const found: FootnoteReference[] = []
  if (definition)
    visit(definition, 'footnoteReference', (node) => {
      found.push(node)
    })
  return found
}
