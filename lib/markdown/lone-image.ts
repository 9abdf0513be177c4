import type { Image, Paragraph } from 'mdast'

/** The picture that is all a paragraph holds; undefined when words stand beside it. */
export function loneImage({ children }: Paragraph): Image | undefined {
  const [only, ...rest] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return only?.type === 'image' && rest.length === 0 ? only : undefined
}
