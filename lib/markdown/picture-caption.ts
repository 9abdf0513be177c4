import type { Image, Paragraph } from 'mdast'

/** The words under a picture. */
export interface Caption {
  readonly caption: string
  /** Who made it, and who owns it. */
  readonly credit: string
}

/**
 * Takes the title of a Markdown picture apart: `Caption © Credit`, the same sign in every edition.
 * Either part may be missing, and is then empty.
 */
export function parseCaption(title: string | null | undefined): Caption {
  const [caption = '', ...credit] = (title ?? '').split('©')
  return { caption: caption.trim(), credit: credit.join('©').trim() }
}

/** The picture that is all a paragraph holds; undefined when words stand beside it. */
export function loneImage({ children }: Paragraph): Image | undefined {
  const [only, ...rest] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return only?.type === 'image' && rest.length === 0 ? only : undefined
}
