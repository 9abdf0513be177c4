/** Markdown that does not mean what it says: signs that a program or a hand left, which readers would see or which hide what was meant. */
import type { Heading, List, Nodes, Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { checkFootnotes } from './check-footnotes.ts'
import { checkLeftOver, checkLines } from './check-lines.ts'
import { excerpt, type Report } from './fault.ts'

/** Reports such Markdown in a text with these nodes. */
export function checkMeaning(body: string, nodes: readonly Nodes[], report: Report): void {
  const written = ({ position }: Nodes) => body.slice(position?.start.offset, position?.end.offset)
  for (const node of nodes) {
    if (node.type === 'code') checkCode(node, written(node), report)
    if (node.type === 'heading') checkUnderline(node, written(node), report)
    if (node.type === 'paragraph') checkLines(node, written(node).split('\n'), report)
    if (node.type === 'text') checkLeftOver(node, written(node), report)
    if (node.type === 'list') checkList(node, report)
    if (node.type === 'table') checkTable(node, report)
    if (CONTAINERS.has(node.type) && isEmpty(node))
      report(node, `has an empty ${CONTAINERS.get(node.type)}`, 'write its words, or delete the line')
  }
  checkFootnotes(nodes, report)
}

const CONTAINERS: ReadonlyMap<string, string> = new Map([
  ['paragraph', 'paragraph'],
  ['listItem', 'item of a list'],
  ['blockquote', 'quotation'],
  ['footnoteDefinition', 'footnote'],
])

/** What has an empty line of its own on the page. */
function isEmpty(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  return 'children' in node && node.type !== 'link' && node.children.every(isEmpty)
}

function checkCode(node: Nodes, written: string, report: Report): void {
  if (!/^(?:```|~~~)/.test(written))
    report(
      node,
      'has a paragraph that begins with four spaces or a tab, and would be shown as the text of a program',
      'delete the spaces before it',
    )
}

function checkUnderline(node: Heading, written: string, report: Report): void {
  if (node.depth === 2 && !written.startsWith('#'))
    report(
      node,
      `makes a heading of “${excerpt(textOf(node))}” by the hyphens below`,
      'put an empty line above the hyphens; or, if it is a heading, write ## before it and delete them',
      'warning',
    )
}

function checkList(node: List, report: Report): void {
  const { start } = node
  if (start && start > 1 && (node.children.length === 1 || start > 99))
    report(
      node,
      `makes a list of a sentence that begins with a number: “${start}. ${excerpt(textOf(node))}”`,
      `write ${start}\\. with a backslash; or begin the list with 1.`,
      'warning',
    )
  for (const item of node.children.filter(({ checked }) => typeof checked === 'boolean'))
    report(
      item,
      'has a box to tick, which readers do not see',
      'take [ ] or [x] out, and say in words what is done',
      'warning',
    )
}

function checkTable({ children: [head, ...rows] }: Table, report: Report): void {
  const columns = head?.children.length ?? 0
  for (const row of rows)
    if (row.children.length !== columns)
      report(
        row,
        `has a row with cells for ${row.children.length} of ${columns} headings`,
        'give every row one cell for each heading',
        'warning',
      )
    else if (textOf(row).trim() === '') report(row, 'has an empty row of a table', 'delete it')
}
