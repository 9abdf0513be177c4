/** What pages may cost: the figures that fail `npm test`. Times are no budgets; `npm run bench` measures them. */

/** HTML and CSS of any release up to its map, which follows the text: what fits in the first window of one round trip. */
export const RELEASE = 14_600
/** Everything a first visitor of a Persian release loads, font included. */
export const PERSIAN_RELEASE = 60_000

export interface Budget {
  /** HTML and CSS as sent in brotli. */
  readonly bytes: number
  /** All that a first visit on a phone asks for: page, styles, font, icon, rules for prefetching. */
  readonly requests: number
}

/** Of each kind of page in each edition: a tenth above what it weighed when the figure was set. */
const BUDGETS: Readonly<Record<string, Readonly<Record<string, Budget>>>> = {
  en: {
    home: { bytes: 18_000, requests: 4 },
    'section landing': { bytes: 12_000, requests: 4 },
    programmes: { bytes: 13_000, requests: 4 },
    programme: { bytes: 13_500, requests: 4 },
    listing: { bytes: 13_000, requests: 4 },
    'filtered listing': { bytes: 12_500, requests: 4 },
    'press release': { bytes: 17_900, requests: 4 },
    'release with a map': { bytes: 19_500, requests: 4 },
    story: { bytes: 17_000, requests: 4 },
    history: { bytes: 15_500, requests: 4 },
    leadership: { bytes: 13_500, requests: 4 },
    contact: { bytes: 12_500, requests: 4 },
    'data page': { bytes: 17_500, requests: 4 },
    dataset: { bytes: 19_000, requests: 6 },
    datasets: { bytes: 12_000, requests: 4 },
    'key figure': { bytes: 14_500, requests: 6 },
    'key figures': { bytes: 15_000, requests: 5 },
    resources: { bytes: 13_500, requests: 4 },
    donors: { bytes: 14_500, requests: 4 },
    fraud: { bytes: 13_000, requests: 4 },
    goals: { bytes: 12_500, requests: 4 },
    press: { bytes: 12_500, requests: 4 },
    glossary: { bytes: 15_000, requests: 4 },
    'open data': { bytes: 13_000, requests: 4 },
    feeds: { bytes: 12_000, requests: 4 },
    corrections: { bytes: 11_000, requests: 4 },
    privacy: { bytes: 12_000, requests: 4 },
    search: { bytes: 13_000, requests: 4 },
    verify: { bytes: 13_000, requests: 5 },
  },
  fa: {
    home: { bytes: 19_500, requests: 5 },
    'section landing': { bytes: 13_000, requests: 5 },
    programmes: { bytes: 14_000, requests: 5 },
    programme: { bytes: 14_500, requests: 5 },
    listing: { bytes: 14_500, requests: 5 },
    'filtered listing': { bytes: 13_000, requests: 5 },
    'press release': { bytes: 19_300, requests: 5 },
    'release with a map': { bytes: 21_000, requests: 5 },
    story: { bytes: 18_200, requests: 5 },
    history: { bytes: 17_500, requests: 5 },
    leadership: { bytes: 14_500, requests: 5 },
    contact: { bytes: 13_500, requests: 5 },
    'data page': { bytes: 19_000, requests: 5 },
    dataset: { bytes: 20_500, requests: 7 },
    datasets: { bytes: 13_000, requests: 5 },
    'key figure': { bytes: 15_500, requests: 7 },
    'key figures': { bytes: 16_500, requests: 6 },
    resources: { bytes: 15_000, requests: 5 },
    donors: { bytes: 16_000, requests: 5 },
    fraud: { bytes: 14_000, requests: 5 },
    goals: { bytes: 13_500, requests: 5 },
    press: { bytes: 13_500, requests: 5 },
    glossary: { bytes: 16_000, requests: 5 },
    'open data': { bytes: 14_000, requests: 5 },
    feeds: { bytes: 12_500, requests: 5 },
    corrections: { bytes: 11_500, requests: 5 },
    privacy: { bytes: 13_000, requests: 5 },
    search: { bytes: 14_000, requests: 5 },
    verify: { bytes: 13_500, requests: 6 },
  },
}

/** Throws, with where to set it, when nobody has. */
export function budgetOf(kind: string, locale: string): Budget {
  const budget = BUDGETS[locale]?.[kind]
  if (!budget) throw new Error(`Set a budget for "${kind}" in the edition ${locale}: tests/built/budgets.ts`)
  return budget
}
