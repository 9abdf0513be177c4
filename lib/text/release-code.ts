import { foldText } from './normalise.ts'

/** How a release code looks: the mission, the year, a number that is never used again. */
export const RELEASE_CODE = /^IOM-IR-\d{4}-\d{3,4}$/
export const EXAMPLE_CODE = 'IOM-IR-2023-001'

/** With any marks between its parts, the letter O for a zero, and too many digits, so that a wrong code is told to be one. */
const WRITTEN =
  /(?<![\p{L}\p{N}])i ?o ?m[^\p{L}\p{N}]{0,3}i ?r[^\p{L}\p{N}]{0,3}([\do]{4})[^\p{L}\p{N}]{0,3}([\do]{3,6})(?![\p{L}\p{N}])/gu

/** The release codes in a text, in their one spelling; digits may be Persian or Arabic, dashes of any kind. At most `limit`. */
export function findReleaseCodes(text: string, limit = 5): string[] {
  const codes = [...foldText(text).matchAll(WRITTEN)].map(
    ([, year, number]) => `IOM-IR-${zeros(year)}-${zeros(number)}`,
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
