/** A file for programs, made from what the queries return. */
export interface Output {
  /** Address, such as /fa/news/feed.xml. */
  readonly path: string
  /** Media type with its charset where the format names none. */
  readonly type: string
  readonly text: string
}
