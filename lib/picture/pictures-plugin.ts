import type { Blockquote, Image, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { parseCaption } from './caption.ts'
import { loneImage } from './lone-image.ts'
import type { PicturePlan } from './plan.ts'

export interface PicturesOptions {
  /** The plan of a picture by its file name; undefined for one that cannot be shown. */
  readonly find: (url: string) => PicturePlan | undefined
  /** Who made a picture, in the words of the edition: "Photo: Name/IOM 2026". */
  readonly creditLine: (credit: string) => string
}

/** How wide the column is on which screen. */
const SIZES = '(min-width: 48rem) 44rem, 100vw'

/** remark plugin: a picture alone in its paragraph becomes a figure with caption, credit and every size; one without a plan goes. */
export function pictures({ find, creditLine }: PicturesOptions) {
  return (tree: Root) => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const image = loneImage(paragraph)
      if (!image || index === undefined || !parent) return
      const plan = find(image.url)
      parent.children.splice(index, 1, ...(plan ? [writeFigure(image, plan, creditLine)] : []))
    })
  }
}

function writeFigure(image: Image, plan: PicturePlan, creditLine: PicturesOptions['creditLine']): Blockquote {
  const { caption, credit } = parseCaption(image.title)
  const words = [caption, credit && creditLine(credit)].filter(Boolean).join(' ')
  return element('figure', [writePicture(image, plan), element('figcaption', [{ type: 'text', value: words }])])
}

function writePicture({ alt }: Image, { sources, src, width, height }: PicturePlan): Blockquote {
  const kinds = sources.map(({ type, srcSet }) => element('source', [], { type, srcSet, sizes: SIZES }))
  const shown = element('img', [], { src, alt: alt ?? '', width, height, loading: 'lazy', decoding: 'async' })
  return element('picture', [...kinds, shown])
}

/** mdast knows no figures: a block with the name of the element it becomes. */
function element(hName: string, children: (Blockquote | PhrasingContent)[], hProperties = {}): Blockquote {
  const block: Blockquote = { type: 'blockquote', children: [], data: { hName, hProperties } }
  return Object.assign(block, { children })
}
