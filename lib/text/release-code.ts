import { MISSION } from '../mission/mission.ts'
import { foldText } from './normalise.ts'

/** How a release code looks: the mission, the year, a number that is never used again. */
export const RELEASE_CODE = new RegExp(`^${MISSION.references}-\\d{4}-\\d{3,4}$`)
export const EXAMPLE_CODE = `${MISSION.references}-2023-001`

/** With any marks between its parts, the letter O for a zero, and too many digits, so that a wrong code is told to be one. */
const BEGINNING = MISSION.references
  .toLowerCase()
  .split('-')
  .map((letters) => [...letters].join(' ?'))
const MARKS = String.raw`[^\p{L}\p{N}]{0,3}`
const WRITTEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${[...BEGINNING, String.raw`([\do]{4})`, String.raw`([\do]{3,6})`].join(MARKS)}(?![\p{L}\p{N}])`,
  'gu',
)

/** The release codes in a text, in their one spelling; digits may be Persian or Arabic, dashes of any kind. At most `limit`. */
export function findReleaseCodes(text: string, limit = 5): string[] {
  const codes = [...foldText(text).matchAll(WRITTEN)].map(
    ([, year, number]) => `${MISSION.references}-${zeros(year)}-${zeros(number)}`,
  )
  return [...new Set(codes)].slice(0, limit)
}

function zeros(digits = ''): string {
  return digits.replaceAll('o', '0')
}

/** The text without its release codes, folded. */
export function withoutReleaseCodes(text: string): string {
  return foldText(text).replace(WRITTEN, ' ')
}
