import type { PartialDate } from '../i18n/edtf.ts'
import type { FormattedDate } from '../i18n/format.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Amount, Approximation, UnitWords } from '../i18n/quantity.ts'
import type { CitedSource } from './dataset-types.ts'

/** When a figure holds; `undated` says that the source gives no date. */
export type FigurePeriod = PartialDate | 'undated'

interface Stated {
  readonly value: Amount
  readonly approximation: Approximation
}

/** Another published value for the same thing. */
export interface CompetingValue extends Stated {
  readonly period: FigurePeriod
  readonly publisher: string
  readonly sources: readonly CitedSource[]
}

/** A value this figure once had. */
export interface Revision extends Stated {
  /** The day it was replaced. */
  readonly date: PartialDate
}

/** Everything about a figure that is language. */
export interface FigureWords {
  readonly title: string
  readonly definition: string
  readonly caveat?: string
  readonly place: string
  readonly population: string
  readonly unit: UnitWords
  readonly publishers: Readonly<Record<string, { readonly short: string; readonly name: string }>>
  /** Why each competing value is not the one given. */
  readonly competing: readonly string[]
  /** Why each old value was replaced. */
  readonly revisions: readonly string[]
}

/** A key figure of content/figures.yml. It never travels without its period, unit, definition and source. */
export interface Figure extends Stated {
  readonly id: string
  readonly unit: string
  readonly period: FigurePeriod
  readonly publisher: string
  readonly sources: readonly CitedSource[]
  /** The day the value was entered in this site's records, YYYY-MM-DD. Not the day its source was read. */
  readonly recorded: string
  /** A dataset that holds the same value. */
  readonly dataset?: string
  readonly competing: readonly CompetingValue[]
  readonly revisions: readonly Revision[]
  readonly words: Readonly<Partial<Record<Locale, FigureWords>>>
}

interface FormattedValue {
  /** 'nearly 1,000,000', '17%', 'USD 47,820,000' */
  readonly text: string
  /** With what is counted: 'nearly 1,000,000 people'. */
  readonly quantity: string
}

interface FormattedStatement extends FormattedValue {
  readonly period: FormattedDate
  readonly publisher: string
  readonly publisherName: string
  readonly sources: readonly CitedSource[]
}

/** A figure in the words of one edition: plain props for components. */
export interface FormattedFigure extends FormattedStatement, Stated {
  readonly when: FigurePeriod
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly place: string
  readonly population: string
  readonly definition: string
  readonly caveat?: string
  readonly recorded: string
  readonly dataset?: string
  readonly competing: readonly (FormattedStatement & { readonly why: string })[]
  readonly revisions: readonly (FormattedValue & { readonly date: FormattedDate; readonly reason: string })[]
}
