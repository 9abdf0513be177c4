/** What pages may cost: the figures that fail `npm test`. Times are no budgets; `npm run bench` measures them. */

/** Everything a first visitor of a release is sent but icons: what fits in the first window of one round trip. */
export const RELEASE = 14_600
/** The same of a Persian release, font included; that comes after the text. */
export const PERSIAN_RELEASE = 45_000
/** The header that names the hashes of all styles. */
export const POLICY = 1500

export interface Budget {
  /** Everything that is sent but icons, in brotli, with headers: page, rules for prefetching, font. */
  readonly bytes: number
  /** All that a first visit on a phone asks for: page, font, icon, rules for prefetching. */
  readonly requests: number
}

/** Of each kind of page in each edition: a tenth above what it weighed when the figure was set. */
const BUDGETS: Readonly<Record<string, Readonly<Record<string, Budget>>>> = {
  en: {
    home: { bytes: 20_400, requests: 3 },
    'section landing': { bytes: 10_500, requests: 3 },
    programmes: { bytes: 11_100, requests: 3 },
    programme: { bytes: 12_100, requests: 3 },
    listing: { bytes: 12_300, requests: 3 },
    'filtered listing': { bytes: 10_700, requests: 3 },
    'press release': { bytes: 14_600, requests: 3 },
    'release with a map': { bytes: 14_600, requests: 3 },
    story: { bytes: 14_600, requests: 3 },
    history: { bytes: 14_000, requests: 3 },
    leadership: { bytes: 11_800, requests: 3 },
    contact: { bytes: 11_100, requests: 3 },
    'data page': { bytes: 20_100, requests: 3 },
    dataset: { bytes: 18_200, requests: 3 },
    datasets: { bytes: 11_900, requests: 3 },
    'key figure': { bytes: 12_600, requests: 3 },
    'key figures': { bytes: 14_200, requests: 3 },
    resources: { bytes: 12_400, requests: 3 },
    donors: { bytes: 15_100, requests: 3 },
    fraud: { bytes: 12_800, requests: 3 },
    goals: { bytes: 11_400, requests: 3 },
    press: { bytes: 12_800, requests: 3 },
    glossary: { bytes: 13_400, requests: 3 },
    'open data': { bytes: 12_700, requests: 3 },
    feeds: { bytes: 10_700, requests: 3 },
    corrections: { bytes: 9_000, requests: 3 },
    offline: { bytes: 12_800, requests: 3 },
    privacy: { bytes: 10_100, requests: 3 },
    search: { bytes: 12_300, requests: 3 },
    verify: { bytes: 11_300, requests: 3 },
  },
  fa: {
    home: { bytes: 46_100, requests: 4 },
    'section landing': { bytes: 38_200, requests: 4 },
    programmes: { bytes: 39_100, requests: 4 },
    programme: { bytes: 40_200, requests: 4 },
    listing: { bytes: 40_700, requests: 4 },
    'filtered listing': { bytes: 38_500, requests: 4 },
    'press release': { bytes: 44_200, requests: 4 },
    'release with a map': { bytes: 44_500, requests: 4 },
    story: { bytes: 43_200, requests: 4 },
    history: { bytes: 42_700, requests: 4 },
    leadership: { bytes: 39_900, requests: 4 },
    contact: { bytes: 38_900, requests: 4 },
    'data page': { bytes: 46_000, requests: 4 },
    dataset: { bytes: 46_600, requests: 4 },
    datasets: { bytes: 38_400, requests: 4 },
    'key figure': { bytes: 40_400, requests: 4 },
    'key figures': { bytes: 42_800, requests: 4 },
    resources: { bytes: 40_600, requests: 4 },
    donors: { bytes: 42_900, requests: 4 },
    fraud: { bytes: 39_000, requests: 4 },
    goals: { bytes: 38_800, requests: 4 },
    press: { bytes: 38_900, requests: 4 },
    glossary: { bytes: 41_500, requests: 4 },
    'open data': { bytes: 40_700, requests: 4 },
    feeds: { bytes: 38_200, requests: 4 },
    corrections: { bytes: 36_400, requests: 4 },
    offline: { bytes: 39_900, requests: 4 },
    privacy: { bytes: 37_900, requests: 4 },
    search: { bytes: 40_100, requests: 4 },
    verify: { bytes: 38_800, requests: 4 },
  },
}

/** Throws, with where to set it, when nobody has. */
export function budgetOf(kind: string, locale: string): Budget {
  const budget = BUDGETS[locale]?.[kind]
  if (!budget) throw new Error(`Set a budget for "${kind}" in the edition ${locale}: tests/built/budgets.ts`)
  return budget
}
