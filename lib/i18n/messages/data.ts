import type { Approximation } from '../quantity.ts'

/** The words around figures: in charts, tables, downloads and citations. */
export interface DataMessages {
  readonly approximately: Readonly<Record<Approximation, (amount: string) => string>>
  readonly range: (from: string, to: string) => string
  /** Where a source gives no date. */
  readonly undated: string
  /** In place of a value nobody has published, or that was not found. */
  readonly noFigure: string
  /** "to 31 October": how far into its period an incomplete count goes. */
  readonly until: (day: string) => string
  /** The key to hatched marks, and to open ones. */
  readonly hatchedKey: string
  readonly openKey: string
  /** For a sum whose parts are not known. */
  readonly undivided: string
  /** Joins the parts of a label: category, publisher, value. */
  readonly join: (parts: readonly string[]) => string
  /** Between entries that have commas of their own: ';'. */
  readonly separator: string
  /** Said after the reading of a chart to those who cannot see it. */
  readonly tableFollows: string
  readonly source: string
  readonly sources: string
  readonly publisher: string
  readonly period: string
  readonly unit: string
  readonly address: string
  readonly caveats: string
  readonly notAdditive: string
  readonly fields: string
  readonly licence: string
  /** The day a figure was entered in this site's own records. It is not the day its source was published or read. */
  readonly recorded: (day: string) => string
  /** Who answers for this site, as a citation names it. */
  readonly mission: string
  readonly missionShort: string
  readonly dataset: string
  readonly figure: string
  readonly quote: (title: string) => string
  /** "Figures first published by IOM, UNHCR" */
  readonly originally: (publisher: string) => string
}
