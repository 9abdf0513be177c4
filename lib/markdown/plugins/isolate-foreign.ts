import type { PhrasingContent, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { TextRun } from '../../i18n/direction.ts'

/** Isolates Latin words, addresses and codes in right-to-left text, so that they do not scramble their neighbours. */
export function isolateForeign({ split }: { split: (text: string) => readonly TextRun[] }) {
  return (tree: Root) => {
    visit(tree, ['text', 'inlineCode'], (node, index, parent) => {
      if (index === undefined || !parent) return
      if (node.type === 'inlineCode') node.data = { hProperties: { dir: 'ltr' } }
      if (node.type !== 'text') return
      const runs = split(node.value)
      if (!runs.some(({ foreign }) => foreign)) return
      parent.children.splice(index, 1, ...runs.map(toNode))
      return [SKIP, index + runs.length]
    })
  }
}

function toNode({ text, foreign, whole }: TextRun): PhrasingContent {
  if (!foreign) return { type: 'text', value: text }
  return {
    type: 'emphasis',
    data: { hName: 'bdi', hProperties: { dir: 'ltr', ...(whole && { className: ['whole'] }) } },
    children: [{ type: 'text', value: text }],
  }
}
