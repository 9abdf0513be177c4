/** One file to be published, and where its content comes from. */
export interface TreeSource {
  /** Address, such as /fa/news/x. */
  readonly path: string
  /** Place below `site/`, such as fa/news/x.html. */
  readonly file: string
  /** Media type with its charset. */
  readonly type: string
  readonly status: 200 | 404 | 410 | 429
  /** Content-Disposition, where a route handler set one. */
  readonly disposition?: string
  /** Absolute path of the file to copy (a page that is finished has no scripts any more), of a finished page's draft and what stands before it, or the text or the bytes themselves. */
  readonly content:
    | { readonly from: string; readonly isFinished?: boolean }
    | { readonly draft: string; readonly start: string }
    | { readonly text: string }
    | { readonly bytes: Uint8Array }
  /** A page that is published with its scripts. The web editor is the only one. */
  readonly keepsScripts?: true
}

/** Files that are still being made. */
export interface LateSources {
  readonly sources: readonly TreeSource[]
  /** Fails when they cannot be. */
  readonly made: Promise<void>
}
