import type { PartialDate } from '../../i18n/edtf.ts'
import type { FormattedDate } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Amount, Approximation } from '../../i18n/quantity.ts'
import type { CitedSource } from './dataset-types.ts'

/** A key figure of content/figures.yml, in the words of each edition that has it. */
export interface Figure {
  readonly id: string
  /** A unit of the vocabulary, and the words of all editions for what it counts: 'people' and 'نفر'. */
  readonly unit: string
  readonly nouns: readonly string[]
  /** Its value, those that compete and those that were replaced. */
  readonly amounts: readonly Amount[]
  readonly editions: Readonly<Partial<Record<Locale, FormattedFigure>>>
}

interface FormattedValue {
  /** 'nearly 1,000,000', '17%', 'USD 47,820,000' */
  readonly text: string
  /** With what is counted: 'nearly 1,000,000 people'. */
  readonly quantity: string
}

export interface FormattedStatement extends FormattedValue {
  readonly period: FormattedDate
  readonly publisher: string
  readonly publisherName: string
  readonly sources: readonly CitedSource[]
}

/** A figure in the words of one edition: plain props for components. It never travels without its period, unit, definition and source. */
export interface FormattedFigure extends FormattedStatement {
  readonly id: string
  readonly value: Amount
  readonly approximation: Approximation
  /** When it holds; `undated` says that the source gives no date. */
  readonly when: PartialDate | 'undated'
  readonly title: string
  readonly unit: string
  readonly place: string
  readonly population: string
  readonly definition: string
  readonly caveat?: string
  /** The day the value was entered in this site's records, YYYY-MM-DD. Not the day its source was read. */
  readonly recorded: string
  /** A dataset that holds the same value. */
  readonly dataset?: string
  /** Other published values for the same thing, and why they are not the one given. */
  readonly competing: readonly (FormattedStatement & { readonly why: string })[]
  /** Values it once had, each with the day and the reason of its end. */
  readonly revisions: readonly (FormattedValue & { readonly date: FormattedDate; readonly reason: string })[]
}
