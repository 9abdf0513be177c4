import { readDate, readDay } from '../schema/date-fields.ts'
import { nearestKey } from '../schema/nearest-key.ts'
import type { Cell, Field, FieldType } from './dataset-types.ts'

type Reading = { readonly value: Cell } | { readonly problem: string; readonly remedy: string }
type Reader = (text: string, field: Field) => Reading

const wrong = (problem: string, remedy: string): Reading => ({ problem, remedy })

const readNumber =
  (pattern: RegExp, remedy: string): Reader =>
  (text) =>
    pattern.test(text) && Number.isFinite(Number(text)) && Math.abs(Number(text)) <= Number.MAX_SAFE_INTEGER
      ? { value: Number(text) }
      : wrong(`“${text}” is not a number`, remedy)

const readCode: Reader = (text, { codes = [] }) =>
  codes.includes(text)
    ? { value: text }
    : wrong(`“${text}” is not a code of this column`, nearestKey(text, codes, `write one of: ${codes.join(', ')}`))

const readTime =
  (read: typeof readDate): Reader =>
  (text) => {
    const date = read(text)
    return 'problem' in date ? wrong(`“${text}” ${date.problem}`, date.remedy) : { value: text }
  }

const readYear: Reader = (text) => {
  const date = readDate(text)
  return 'edtf' in date && date.precision === 'year'
    ? { value: Number(text) }
    : wrong(
        `“${text}” is not a year that can be meant`,
        'write a year of four digits of the Gregorian calendar, such as 2023',
      )
}

const READERS: Readonly<Record<FieldType, Reader>> = {
  integer: readNumber(/^-?\d+$/, 'write a whole number in Latin digits without separators, such as 462000'),
  number: readNumber(/^-?\d+(\.\d+)?$/, 'write a number in Latin digits with a decimal point, such as 5.4'),
  year: readYear,
  date: readTime(readDay),
  period: readTime(readDate),
  code: readCode,
  publisher: readCode,
  source: (text, { codes = [] }) => {
    const unknown = text.split(' ').filter((key) => !codes.includes(key))
    return unknown.length === 0
      ? { value: text }
      : wrong(
          `names a source the dataset does not list: “${unknown.join(' ')}”`,
          'add it under sources in the .yml file; put one space between two keys',
        )
  },
}

/** Types one cell of a CSV file by its column, or says what is wrong with it. */
export function readCell(text: string, field: Field): Reading {
  if (text !== '') return READERS[field.type](text, field)
  return field.required
    ? wrong('is empty', 'fill in the value; where none is known, the column needs `optional: true` in the .yml file')
    : { value: undefined }
}
