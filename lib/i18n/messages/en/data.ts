import { namesIn } from '../../../mission/mission.ts'

const { organisation, mission, shortName } = namesIn('en')

/** The words around figures: in charts, tables, downloads and citations. */
export const data = {
  approximately: {
    exact: (amount: string) => amount,
    rounded: (amount: string) => amount,
    about: (amount: string) => `about ${amount}`,
    'more-than': (amount: string) => `more than ${amount}`,
    nearly: (amount: string) => `nearly ${amount}`,
    'up-to': (amount: string) => `up to ${amount}`,
  },
  range: (from: string, to: string) => `${from} to ${to}`,
  /** Where a source gives no date. */
  undated: 'no date in the source',
  /** In place of a value nobody has published, or that was not found. */
  noFigure: 'no figure',
  /** "to 31 October": how far into its period an incomplete count goes. */
  until: (day: string) => `to ${day}`,
  /** The key to hatched marks, and to open ones. */
  hatchedKey: 'part of the year only',
  openKey: 'approximate',
  /** For a sum whose parts are not known. */
  undivided: 'not divided',
  /** By which calendar a chart names days, months and years. */
  calendars: { gregory: 'Gregorian calendar', persian: 'Solar Hijri calendar' },
  datesIn: (calendar: string) => `dates in the ${calendar}`,
  /** Joins the parts of a label: category, publisher, value. */
  join: (parts: readonly string[]) => parts.join(', '),
  /** Between entries that have commas of their own: ';'. */
  separator: ';',
  /** Said after the reading of a chart to those who cannot see it. */
  tableFollows: 'Every value stands in the table.',
  source: 'Source',
  /** Below a chart, to the page of its dataset. */
  toDataset: 'Dataset and downloads',
  sources: 'Sources',
  publisher: 'Counted by',
  period: 'Period',
  unit: 'Unit',
  address: 'Address',
  caveats: 'Caveats',
  notAdditive: 'Not to be added to',
  fields: 'Columns',
  licence: 'Use',
  /** The day a figure was entered in this site's own records. It is not the day its source was published or read. */
  recorded: (day: string) => `entered in this site’s records on ${day}`,
  /** Who answers for this site, as a citation names it. */
  mission: `${organisation} (IOM), ${mission}`,
  missionShort: shortName,
  dataset: 'Dataset',
  figure: 'Figure',
  quote: (title: string) => `“${title}”`,
  /** "Figures first published by IOM, UNHCR" */
  originally: (publisher: string) => `Figures first published by ${publisher}`,
}
