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
