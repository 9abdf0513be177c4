/** A file that is no page. */
export interface Output {
  /** Address, such as /fa/news/feed.xml. */
  readonly path: string
  /** Media type with its charset where the format names none. */
  readonly type: string
  /** Content-Disposition, where browsers are to save the file and not to open it. */
  readonly disposition?: string
  /** The path is another whenever the file would be: one that was made before need not be made again. */
  readonly isNamedByContent?: true
  /** Made when it is asked for: together they would fill the memory. */
  readonly make: () => string | Uint8Array | Promise<Uint8Array>
}
