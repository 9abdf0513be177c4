import type { PartialDate } from '../i18n/edtf.ts'
import type { Locale } from '../i18n/locales.ts'
import type { UnitWords } from '../i18n/quantity.ts'

/** What a column holds. `period` is an EDTF date, `code` one of a closed list, `source` keys of content/sources.yml. */
export const FIELD_TYPES = ['integer', 'number', 'year', 'date', 'period', 'code', 'publisher', 'source'] as const
export type FieldType = (typeof FIELD_TYPES)[number]

export const CHART_KINDS = ['bars', 'stacked', 'dots', 'lines', 'comparison'] as const
export type ChartKind = (typeof CHART_KINDS)[number]

export const CHART_LAYOUTS = ['rows', 'columns'] as const
export type ChartLayout = (typeof CHART_LAYOUTS)[number]

/** A typed cell; undefined where the file has none. */
export type Cell = string | number | undefined
export type Row = Readonly<Record<string, Cell>>

/** Which columns a chart is drawn from. Every name is a column of the dataset. */
export interface ChartSpec {
  readonly kind: ChartKind
  /** Columns stand where there is room for them; rows everywhere. */
  readonly layout: ChartLayout
  /** What names a mark. Two dates are the ends of a span; otherwise the words are joined. */
  readonly category: readonly string[]
  /** One column of numbers; several for stacked bars and for lines side by side. */
  readonly values: readonly string[]
  /** For stacked bars: the whole, drawn undivided where the parts are not known. */
  readonly total?: string
  /** Splits the rows, mostly by publisher. */
  readonly series?: string
  readonly approximation?: string
  /** Codes full, part and none: a part is hatched, a none is a gap. */
  readonly coverage?: string
  /** The span a value covers, for the words "to 31 October". */
  readonly period?: string
  /** Codes yes and no: a no stands in the table only. */
  readonly drawn?: string
}

export interface Field {
  readonly name: string
  readonly type: FieldType
  readonly required: boolean
  readonly unit?: string
  /** Codes a cell may hold, for `code` and `publisher`. */
  readonly codes?: readonly string[]
}

/** Columns of which others are the sum. */
export interface SumCheck {
  readonly parts: readonly string[]
  readonly total: string
}

/** Spans that follow each other within a year: the running total grows by exactly the amount. */
export interface RunningCheck {
  readonly start: string
  readonly end: string
  readonly amount: string
  readonly running: string
}

export interface RecordedSource {
  readonly key: string
  /** The day the figures were entered in this site's records, YYYY-MM-DD. Not the day the source was read. */
  readonly recorded: string
}

export interface FieldWords {
  readonly title: string
  readonly definition: string
  readonly labels: Readonly<Record<string, string>>
}

/** Everything about a dataset that is language. */
export interface DatasetWords {
  readonly title: string
  readonly description: string
  /** What the chart shows, in one sentence. */
  readonly reading: string
  readonly publisher: string
  readonly licence: string
  readonly caption: string
  readonly caveats: readonly string[]
  /** Why a series must not be added to another dataset's, by the dataset's id. */
  readonly notAdditiveWith: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, FieldWords>>
  readonly units: Readonly<Record<string, UnitWords>>
}

/** A dataset as it stands in content/data, checked, with the words of each edition that has it. */
export interface Dataset {
  readonly id: string
  readonly file: string
  readonly period: PartialDate
  readonly sources: readonly CitedSource[]
  readonly fields: readonly Field[]
  readonly key: readonly string[]
  readonly rows: readonly Row[]
  readonly chart: ChartSpec
  readonly words: Readonly<Partial<Record<Locale, DatasetWords>>>
}

/** A source with what a reader needs to find it. */
export interface CitedSource extends RecordedSource {
  readonly title: string
  readonly publisher: string
  readonly url?: string
  readonly note?: string
  readonly lang?: string
}

export interface LocalField extends Field, FieldWords {
  readonly unitWords?: UnitWords
}

/** A dataset in one edition: what pages, charts, tables and downloads are made from. */
export interface LocalDataset extends Omit<Dataset, 'words' | 'fields' | 'file'> {
  readonly locale: Locale
  readonly title: string
  readonly description: string
  readonly reading: string
  readonly publisher: string
  readonly licence: string
  readonly caption: string
  readonly caveats: readonly string[]
  readonly notAdditiveWith: readonly { readonly dataset: string; readonly reason: string }[]
  readonly fields: readonly LocalField[]
  /** The newest day on which a figure was entered, YYYY-MM-DD. */
  readonly recorded: string
}
