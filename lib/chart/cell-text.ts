/** Cells of a dataset in words: for tables in full, for marks of a chart in short. */
import type { Cell, LocalDataset, LocalField } from '../content/numbers/dataset-types.ts'
import { formatYear } from '../i18n/axis-text.ts'
import { parseEdtf } from '../i18n/edtf.ts'
import { capitalised, formatDate, formatDateInFull, formatNumber } from '../i18n/format.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'

/** A cell as a table shows it. Dates carry the second calendar; the unit stands in the heading. */
export function cellText(field: LocalField, cell: Cell, locale: Locale): string {
  if (cell === undefined) return field.unit ? getMessages(locale).data.noFigure : ''
  if (typeof cell === 'number') return field.type === 'year' ? formatYear(cell, locale) : formatNumber(cell, locale)
  if (field.type === 'date' || field.type === 'period') return dateInFull(cell, locale)
  return field.labels[cell] ?? cell
}

/** An EDTF date in words, with the second calendar in brackets where the edition has one. */
export function dateInFull(edtf: string, locale: Locale): string {
  const parsed = parseEdtf(edtf)
  if (!parsed) return edtf
  return formatDateInFull(parsed, locale)
}

/**
 * An EDTF date in short. Days are given in the edition's calendar; months and years in the one they
 * were counted in, because a Gregorian month is no month of another calendar.
 */
export function dateInShort(edtf: string, locale: Locale): string {
  const parsed = parseEdtf(edtf)
  if (!parsed) return edtf
  const { primary, secondary } = formatDate(parsed, locale)
  const exact = edtf.split('/').every((part) => part.length === 'YYYY-MM-DD'.length)
  return exact ? primary : (secondary ?? primary)
}

/** The words for the category of a row: two dates become a span, other cells are joined. */
export function categoryText(dataset: LocalDataset, row: number): string {
  const { locale, chart, fields, rows } = dataset
  const named = chart.category.flatMap((name) => fields.find((field) => field.name === name) ?? [])
  const cells = named.map(({ name }) => rows[row]?.[name])
  if (named.length === 2 && named.every(({ type }) => type === 'date')) return dateInShort(cells.join('/'), locale)
  const texts = named.map((field, index) => {
    const cell = cells[index]
    if (cell === undefined) return getMessages(locale).data.undated
    const dated = field.type === 'date' || field.type === 'period'
    return dated && typeof cell === 'string' ? dateInShort(cell, locale) : cellText(field, cell, locale)
  })
  return capitalised(getMessages(locale).data.join(texts), locale)
}
