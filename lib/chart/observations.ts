/** The first step of every chart: rows of a dataset become things to draw. */
import type { LocalDataset, LocalField, Row } from '../content/numbers/dataset-types.ts'
import { formatShortDay } from '../i18n/axis-text.ts'
import { parseEdtf } from '../i18n/edtf.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { APPROXIMATIONS, countedText, formatAmount, type UnitWords } from '../i18n/quantity.ts'
import { MISSION } from '../mission/mission.ts'
import { categoryText } from './cell-text.ts'
import type { Datum, Ink } from './scene.ts'

/** One value of one row, ready to be placed. */
export interface Observation {
  /** Undefined where no figure was found: a gap, never a zero. */
  readonly value: number | undefined
  /** 'nearly 1,000,000', or 'no figure'. */
  readonly text: string
  /** 'nearly 1,000,000 people' */
  readonly quantity: string
  readonly approximate: boolean
  /** The value covers a part of its period only. */
  readonly partial: boolean
  readonly category: string
  /** 'to 31 October', for a part of a period. */
  readonly until: string | undefined
  readonly series: Series
  /** Category and end: '2020, to 19 Dec'. */
  readonly when: string
  /** The same with its series: '2020, to 19 Dec, IOM'. */
  readonly name: string
  /** The row is about the mission's country, and others are not. */
  readonly isSubject: boolean
  /** What the mark is painted with, the cell it stands for, and what it says in words: '2020, to 19 Dec, IOM, 831,696'. */
  readonly mark: { readonly ink: Ink; readonly datum: Datum; readonly tip: string }
}

interface Series {
  readonly key: string
  /** Empty where there is one series only, which needs no name. */
  readonly name: string
  /** Place among the series of the chart: its symbol, and mostly its ink. */
  readonly index: number
  readonly ink: Ink
}

const SERIES_INKS: readonly Ink[] = ['data-1', 'data-2', 'data-3', 'data-4', 'data-5']
/** Of rows beside those the chart is about. */
const ASIDE: Ink = 'data-4'
/** How codes of categories begin that are about the mission's country. */
const ABOUT_COUNTRY = new RegExp(`^${MISSION.subject}(?:-|$)`)
/** Of rows that have no known series. */
const NO_SERIES: Series = { key: '', name: '', index: 0, ink: 'data-1' }
/** Of a column without a unit. */
export const NO_UNIT: UnitWords = { key: '', name: '', counted: '{n}' }

/** Everything a chart of the dataset draws, row by row; rows kept out of the chart are left out. */
export function observationsOf(dataset: LocalDataset): Observation[] {
  const { chart, rows } = dataset
  const drawn = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => !chart.drawn || row[chart.drawn] === 'yes')
  const used = drawn.map(({ row }) => row)
  const series = seriesOf(dataset, used)
  return drawn.flatMap(({ row, index }) =>
    fieldsToDraw(dataset, row).map((field) => {
      const key = chart.series ? row[chart.series] : field.name
      return observe(dataset, field, index, series.find((candidate) => candidate.key === key) ?? NO_SERIES)
    }),
  )
}

/** Several columns of numbers, or the whole of them where the parts are not known. */
function fieldsToDraw({ chart, fields }: LocalDataset, row: Row): LocalField[] {
  const known = chart.values.some((name) => row[name] !== undefined)
  const names = chart.total && !known ? [chart.total] : chart.values
  return names.flatMap((name) => fields.find((field) => field.name === name) ?? [])
}

/** Series in the fixed order of their codes, so that a publisher keeps its colour from chart to chart. */
function seriesOf({ chart, fields, locale }: LocalDataset, rows: readonly Row[]): Series[] {
  const field = fields.find(({ name }) => name === chart.series)
  const codes = field?.codes?.filter((code) => rows.some((row) => row[field.name] === code))
  const parts = chart.values.map((key) => ({ key, name: fields.find(({ name }) => name === key)?.title ?? key }))
  const whole = chart.total ? [{ key: chart.total, name: getMessages(locale).data.undivided }] : []
  const named = codes?.map((key) => ({ key, name: field?.labels[key] ?? key })) ?? [...parts, ...whole]
  return named.map(({ key, name }, index) => ({
    ...{ key, index, name: field || named.length > 1 ? name : '' },
    // Undivided rows take a quiet ink, whatever their place.
    ink: !field && key === chart.total ? 'data-4' : (SERIES_INKS[index % SERIES_INKS.length] ?? 'data-1'),
  }))
}

function observe(dataset: LocalDataset, field: LocalField, index: number, series: Series): Observation {
  const { chart, locale, rows } = dataset
  const { join, noFigure } = getMessages(locale).data
  const row = rows[index] ?? {}
  const cell = row[field.name]
  const value = typeof cell === 'number' ? cell : undefined
  const approximation = APPROXIMATIONS.find((known) => chart.approximation && row[chart.approximation] === known)
  const partial = chart.coverage !== undefined && row[chart.coverage] === 'part'
  const until = partial && chart.period ? untilText(row[chart.period], dataset) : undefined
  const unit = field.unitWords ?? NO_UNIT
  const text = value === undefined ? noFigure : formatAmount(value, approximation ?? 'exact', unit, locale)
  const category = categoryText(dataset, index)
  const written = (parts: readonly string[]) => join(parts.filter((part) => part !== ''))
  const when = written([category, until ?? ''])
  const name = written([when, series.name])
  const isSubject = isAboutCountry(dataset, row)
  const ink = !isSubject && rows.some((other) => isAboutCountry(dataset, other)) ? ASIDE : series.ink
  return {
    ...{ value, text, partial, category, until, series, when, name, isSubject },
    quantity: value === undefined ? noFigure : countedText(text, unit),
    approximate: approximation !== undefined && !['exact', 'rounded'].includes(approximation),
    mark: { ink, datum: { row: index, field: field.name, value }, tip: join([name, text]) },
  }
}

function isAboutCountry({ chart }: LocalDataset, row: Row): boolean {
  return chart.category.some((name) => ABOUT_COUNTRY.test(String(row[name] ?? '')))
}

/** In the Gregorian calendar, because it stands beside a Gregorian year. */
function untilText(period: unknown, { locale }: LocalDataset): string | undefined {
  const parsed = parseEdtf(String(period))
  return parsed && getMessages(locale).data.until(formatShortDay(parsed.latest, 'gregory', locale))
}
