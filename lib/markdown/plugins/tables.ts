import type { Element, Properties } from 'hast'
import type { PhrasingContent, Root, Table, TableCell } from 'mdast'
import { defaultHandlers, type Handler } from 'mdast-util-to-hast'
import { toString as textOf } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { cutQualifier } from '../../i18n/qualifier.ts'
import { columnClasses, TEXT_WIDTH } from '../../site/column-classes.ts'

declare module 'mdast' {
  interface TableData {
    /** Its rows begin with their numbers. */
    isNumbered?: boolean
  }
}

const CELL_CLASS = { left: undefined, right: 'cell-end', center: 'cell-center' } as const

/**
 * Puts each table into a box of its own that scrolls and can be reached by keyboard, named after the
 * heading above it, and replaces `align` attributes (obsolete, and wrong from right to left) by classes.
 * Roles are said aloud: on phones rows are laid out as blocks, and some browsers then forget that they are rows.
 */
export function tables({ name }: { name: string }) {
  return (tree: Root) => {
    let heading = name
    visit(tree, ['heading', 'table'], (node, index, parent) => {
      if (node.type === 'heading') heading = textOf(node)
      if (node.type !== 'table' || index === undefined || !parent) return
      alignByClass(node)
      const box: Table = { ...node }
      parent.children[index] = {
        type: 'blockquote',
        children: [box],
        data: {
          hName: 'div',
          hProperties: { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: heading },
        },
      }
      return SKIP
    })
  }
}

function alignByClass(table: Table): void {
  const heads = table.children[0]?.children.map((head) => textOf(head)) ?? []
  for (const [rowIndex, row] of table.children.entries()) {
    row.data = { ...row.data, hProperties: { role: 'row' } }
    for (const [index, cell] of row.children.entries()) {
      const align = table.align?.[index] ?? 'left'
      if (rowIndex === 0) mark(cell, align, { role: 'columnheader', scope: 'col' })
      else mark(cell, align, { role: 'cell', ...(index > 1 && align === 'right' && { dataLabel: heads[index] }) })
      if (rowIndex > 0 && align === 'right') setApart(cell.children)
      if (rowIndex > 0) cell.children = asList(cell.children)
    }
  }
  if (table.align?.[0] === 'right') table.data = { ...table.data, isNumbered: true }
  table.align = null
}

function mark(cell: TableCell, align: keyof typeof CELL_CLASS, properties: Properties): void {
  const className = CELL_CLASS[align]
  cell.data = { ...cell.data, hProperties: { ...(className && { className: [className] }), ...properties } }
}

/** Words before the first number of a cell, which may be linked, become an element of their own. */
function setApart(nodes: PhrasingContent[]): void {
  const [first] = nodes
  if (first?.type === 'link') setApart(first.children)
  if (first?.type !== 'text') return
  const [qualifier, rest] = cutQualifier(first.value)
  if (!qualifier) return
  const data = { hName: 'span', hProperties: { className: ['qualifier'] } }
  nodes.splice(
    0,
    1,
    { type: 'emphasis', children: [{ type: 'text', value: qualifier }], data },
    { type: 'text', value: ` ${rest}` },
  )
}

/** What stands between two entries of a cell. */
const BETWEEN = /[;؛] /

/** Links with what is said of each, parted by semicolons, stand one below the other. */
function asList(nodes: PhrasingContent[]): PhrasingContent[] {
  const entries: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    const pieces: PhrasingContent[] =
      node.type === 'text' ? node.value.split(BETWEEN).map((value) => ({ ...node, value })) : [node]
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) entries.push([])
      if (piece.type !== 'text' || piece.value) entries.at(-1)?.push(piece)
    }
  }
  if (entries.length < 2 || !entries.every(([first]) => first?.type === 'link')) return nodes
  const items = entries.map((children) => as('li', children))
  return [as('ul', items)]
}

function as(hName: string, children: PhrasingContent[]): PhrasingContent {
  return { type: 'emphasis', children, data: { hName } }
}

/** Names the columns before any row, so that a table of which only a part has arrived stands where it will stay. */
export const tableWithColumns: Handler = (state, table: Table) => {
  const element = defaultHandlers.table(state, table)
  const isNumbered = table.data?.isNumbered
  element.properties = { ...element.properties, role: 'table', ...(isNumbered && { className: ['numbered'] }) }
  for (const child of element.children) if (child.type === 'element') child.properties = { role: 'rowgroup' }
  element.children.unshift({ type: 'element', tagName: 'colgroup', properties: {}, children: columns(table) })
  return element
}

function columns({ children: rows }: Table): Element[] {
  const texts = (rows[0]?.children ?? []).map((_, index) => rows.map(({ children }) => textOf(children[index] ?? '')))
  return columnClasses(texts, TEXT_WIDTH).map((name) => ({
    type: 'element',
    tagName: 'col',
    properties: { className: [name] },
    children: [],
  }))
}
