import type { PartialDate } from '../../i18n/edtf.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { UnitWords } from '../../i18n/quantity.ts'
import type { Source } from '../schema/schema-registry.ts'
import type { DatasetFile, DatasetWordsFile } from './dataset-schema.ts'

/** A typed cell; undefined where the file has none. */
export type Cell = string | number | undefined
export type Row = Readonly<Record<string, Cell>>

/** Which columns a chart is drawn from. Every name is a column of the dataset. */
export type ChartSpec = Readonly<Omit<DatasetFile['chart'], 'caption'>>
export type ChartKind = ChartSpec['kind']
export type FieldType = DatasetFile['fields'][number]['type']

export interface Field {
  readonly name: string
  readonly type: FieldType
  readonly required: boolean
  readonly unit?: string
  /** The list of the vocabulary its codes stand in. */
  readonly list?: string
  /** Codes a cell may hold, for `code` and `publisher`; keys of sources, for `source`. */
  readonly codes?: readonly string[]
}

/** A dataset as it stands in content/data, checked, in the words of each edition that has it. */
export interface Dataset {
  readonly id: string
  readonly fields: readonly Field[]
  readonly rows: readonly Row[]
  readonly editions: Readonly<Partial<Record<Locale, LocalDataset>>>
}

/** A source with what a reader needs to find it. */
export interface CitedSource extends Readonly<Pick<Source, 'title' | 'publisher' | 'url' | 'note' | 'lang'>> {
  readonly key: string
  /** The day the figures were entered in this site's records, YYYY-MM-DD. Not the day the source was read. */
  readonly recorded: string
}

export interface LocalField extends Field {
  readonly title: string
  readonly definition: string
  /** Words of its codes. */
  readonly labels: Readonly<Record<string, string>>
  readonly unitWords?: UnitWords
}

/** A dataset in one edition: what pages, charts, tables and downloads are made from. */
export interface LocalDataset extends Readonly<Omit<DatasetWordsFile, 'fields' | 'notAdditiveWith'>> {
  readonly id: string
  readonly locale: Locale
  readonly period: PartialDate
  readonly sources: readonly CitedSource[]
  readonly fields: readonly LocalField[]
  readonly key: readonly string[]
  readonly rows: readonly Row[]
  readonly chart: ChartSpec
  readonly licence: string
  /** Why a series must not be added to another dataset's. */
  readonly notAdditiveWith: readonly { readonly dataset: string; readonly reason: string }[]
  /** The newest day on which a figure was entered, YYYY-MM-DD. */
  readonly recorded: string
}
