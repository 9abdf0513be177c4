import { latinDigits } from './digits.ts'
import { parseEdtf } from './edtf.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const MONTH = '([a-z]{3,9})\\.?'
const YEAR = '(\\d{4})'

/** How people write a date, each with the places of its year, month and day; the last one is American. */
const FORMS: readonly (readonly [RegExp, ...number[]])[] = [
  [new RegExp(`^${YEAR}[-/. ](\\d{1,2})[-/. ](\\d{1,2})(?:[t ].*)?$`), 1, 2, 3],
  [new RegExp(`^${DAY}[-/. ](\\d{1,2})[-/. ]${YEAR}$`), 3, 2, 1],
  [new RegExp(`^${DAY}[- ]${MONTH}[-, ]+${YEAR}$`), 3, 2, 1],
  [new RegExp(`^${MONTH} ${DAY},? ${YEAR}$`), 3, 1, 2],
  [new RegExp(`^${MONTH}[ -]${YEAR}$`), 2, 1],
  [new RegExp(`^(\\d{1,2})[-/.]${YEAR}$`), 2, 1],
  [new RegExp(`^(\\d{1,2})[-/. ](\\d{1,2})[-/. ]${YEAR}$`), 3, 1, 2],
]

/** The days, as EDTF, that a date in another form of the Gregorian calendar can mean: 29.11.2026, Nov 29, 2026. Two where the month may stand first. */
export function datesMeant(written: string): string[] {
  const plain = latinDigits(written)
    .trim()
    .toLowerCase()
    .replace(/^["'“”‘’]|["'“”‘’]$/g, '')
    .replace(/^[a-z]+day,? /, '')
  const found = FORMS.flatMap(([form, ...places]) => {
    const parts = form.exec(plain)
    const numbers = parts ? places.map((place) => toNumber(parts[place] ?? '')) : []
    const edtf = numbers.map((part) => part.padStart(2, '0')).join('-')
    return numbers.length > 0 && parseEdtf(edtf) ? [edtf] : []
  })
  return [...new Set(found)]
}

/** The number of a day, year or month; nothing for a word that is no month. */
function toNumber(part: string): string {
  if (/^\d/.test(part)) return part
  const month = MONTHS.findIndex((name) => part.startsWith(name))
  return month < 0 ? '' : String(month + 1)
}
