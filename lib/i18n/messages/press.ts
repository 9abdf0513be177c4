import type { AttachmentKind } from '../../attachment/attachment-kinds.ts'

/** What the media can take from a release: on its page, and in the files of its press kit. */
export interface PressMessages {
  readonly heading: string
  /** Link to the text without markup. */
  readonly text: string
  /** Link to the press kit, and what is in it. */
  readonly kit: string
  readonly kitHolds: string
  /** Before the links to the same release in other languages. */
  readonly otherEditions: string
  readonly kinds: Readonly<Record<AttachmentKind, string>>
  /** In the README of a press kit. */
  readonly readme: {
    readonly title: string
    readonly pictures: (file: string) => string
    readonly figures: string
    /** What stands in the list of checksums, and how to use it. */
    readonly checksums: (command: string) => string
  }
  /** In the list of pictures of a press kit. */
  readonly picture: { readonly shows: string; readonly caption: string }
}
