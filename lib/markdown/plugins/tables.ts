import type { Element } from 'hast'
import type { Root, Table, TableCell } from 'mdast'
import { defaultHandlers, type Handler } from 'mdast-util-to-hast'
import { toString as textOf } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { columnClasses, TEXT_WIDTH } from '../../site/column-classes.ts'

const CELL_CLASS = { left: undefined, right: 'cell-end', center: 'cell-center' } as const

/**
 * Puts each table into a box of its own that scrolls and can be reached by keyboard, named after the
 * heading above it, and replaces `align` attributes (obsolete, and wrong from right to left) by classes.
 */
export function tables({ name }: { name: string }) {
  return (tree: Root) => {
    let heading = name
    visit(tree, ['heading', 'table'], (node, index, parent) => {
      if (node.type === 'heading') heading = textOf(node)
      if (node.type !== 'table' || index === undefined || !parent) return
      alignByClass(node)
      const box: Table = { ...node, data: undefined }
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
  for (const [rowIndex, row] of table.children.entries()) {
    for (const [index, cell] of row.children.entries()) mark(cell, rowIndex === 0, table.align?.[index] ?? 'left')
  }
  table.align = null
}

function mark(cell: TableCell, isHeader: boolean, align: keyof typeof CELL_CLASS): void {
  const className = CELL_CLASS[align]
  cell.data = {
    ...cell.data,
    hProperties: { ...(className && { className: [className] }), ...(isHeader && { scope: 'col' }) },
  }
}

/** Names the columns before any row, so that a table of which only a part has arrived stands where it will stay. */
export const tableWithColumns: Handler = (state, table: Table) => {
  const element = defaultHandlers.table(state, table)
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
