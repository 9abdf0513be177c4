/** What stands on the pages of datasets and key figures, and in the donor briefing. */
export interface DataPageMessages {
  readonly datasets: { readonly title: string; readonly summary: string }
  readonly figures: { readonly title: string; readonly summary: string }
  readonly table: string
  readonly columns: string
  readonly downloads: {
    readonly heading: string
    /** What each kind of file is. */
    readonly kinds: Readonly<Record<'csv' | 'json' | 'package' | 'zip' | 'svg', string>>
  }
  readonly embed: { readonly heading: string; readonly text: string }
  readonly citation: { readonly heading: string; readonly short: string; readonly long: string }
  /** Before the name of a dataset that must not be added to the one at hand: why. */
  readonly notAdditive: string
  /** Key figures that are taken from a dataset. */
  readonly figuresOf: string
  readonly figure: {
    readonly kicker: string
    readonly facts: string
    readonly place: string
    readonly population: string
    readonly recorded: string
    readonly caveat: string
    readonly competing: string
    readonly competingText: string
    readonly revisions: string
    /** Where a figure has never been changed. */
    readonly noRevisions: string
    readonly was: (amount: string) => string
    readonly dataset: string
  }
  /** A row of key figures on another page. */
  readonly keyFigures: string
  readonly accordingTo: (publisher: string) => string
  readonly briefing: {
    readonly asOf: (day: string) => string
    readonly programmes: string
    readonly programmesText: string
    readonly partners: string
    readonly print: string
  }
}
