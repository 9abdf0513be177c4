/** A file for programs, made from what the queries return. */
export interface Output {
  /** Address, such as /fa/news/feed.xml. */
  readonly path: string
  /** Media type with its charset where the format names none. */
  readonly type: string
  /** Of an entry, made when it is asked for: those of thousands of entries would fill the memory. */
  readonly text: string
}
