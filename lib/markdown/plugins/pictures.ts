import type { Blockquote, Image, PhrasingContent, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { loneImage, parseCaption } from '../picture-caption.ts'

/** What is shown of a picture: see lib/picture/plan.ts. */
export interface ShownPicture {
  readonly src: string
  readonly width: number
  readonly height: number
  readonly sources: readonly { readonly type: string; readonly srcSet: string }[]
}

export interface PicturesOptions {
  /** The plan of a picture by its file name; undefined for one that cannot be shown. */
  readonly find: (url: string) => ShownPicture | undefined
  /** Who made a picture, in the words of the edition: "Photo: Name/IOM 2026". */
  readonly creditLine: (credit: string) => string
}

/** How wide the column is on which screen. */
export const PICTURE_SIZES = '(min-width: 48rem) 40rem, 100vw'

/**
 * remark plugin: a picture alone in its paragraph becomes a figure with caption, credit and every size. One
 * without a plan goes, and so does one within a line of text: both are content errors.
 */
export function pictures({ find, creditLine }: PicturesOptions) {
  return (tree: Root) => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const image = loneImage(paragraph)
      if (!image || index === undefined || !parent) return
      const plan = find(image.url)
      parent.children.splice(index, 1, ...(plan ? [writeFigure(image, plan, creditLine)] : []))
      return [SKIP, plan ? index + 1 : index]
    })
    visit(tree, ['image', 'imageReference'], (_, index, parent) => {
      if (index === undefined || !parent) return
      parent.children.splice(index, 1)
      return [SKIP, index]
    })
  }
}

function writeFigure(image: Image, plan: ShownPicture, creditLine: PicturesOptions['creditLine']): Blockquote {
  const { caption, credit } = parseCaption(image.title)
  const words: PhrasingContent = { type: 'text', value: `${caption} ` }
  const small = element('small', [{ type: 'text', value: creditLine(credit) }])
  return element('figure', [writePicture(image, plan), element('figcaption', credit ? [words, small] : [words])], {
    className: ['picture'],
  })
}

function writePicture({ alt }: Image, { sources, src, width, height }: ShownPicture): Blockquote {
  const kinds = sources.map(({ type, srcSet }) => element('source', [], { type, srcSet, sizes: PICTURE_SIZES }))
  const shown = element('img', [], { src, alt: alt ?? '', width, height, loading: 'lazy', decoding: 'async' })
  return element('picture', [...kinds, shown])
}

/** mdast knows no figures: a block with the name of the element it becomes. */
function element(hName: string, children: (Blockquote | PhrasingContent)[], hProperties = {}): Blockquote {
  const block: Blockquote = { type: 'blockquote', children: [], data: { hName, hProperties } }
  return Object.assign(block, { children })
}
