import { changed, SOUND } from './dataset-folder.ts'

const CSV = 'data/returns.csv'
const YML = 'data/returns.yml'

/** One broken dataset a rule: what is wrong, the change, and the line, field and problem that must be reported. */
export const BROKEN: [
  name: string,
  changes: Record<string, string | undefined>,
  line: number,
  field: string | undefined,
  problem: RegExp,
][] = [
  [
    'a number with separators',
    changed(CSV, '2017,full,30', '2017,full,"3,000"'),
    2,
    'total',
    /“3,000” is not a number/,
  ],
  ['a year of two digits', changed(CSV, '2018,', '18,'), 3, 'year', /not a year/],
  ['a year of the Solar Hijri calendar', changed(CSV, '2018,', '1397,'), 3, 'year', /“1397” is not a year/],
  ['an unknown code', changed(CSV, '2018,part', '2018,half'), 3, 'coverage', /“half” is not a code/],
  ['a source the dataset does not list', changed(CSV, '50,,,weekly', '50,,,monthly'), 3, 'source', /monthly/],
  ['a missing value that is required', changed(CSV, '2018,part', '2018,'), 3, 'coverage', /is empty/],
  [
    'parts that do not make the sum',
    changed(CSV, '30,10,20', '31,10,20'),
    2,
    'total',
    /voluntary \+ deported is 30, but total is 31/,
  ],
  ['one part without the other', changed(CSV, '30,10,20', '30,10,'), 2, 'total', /only some of voluntary, deported/],
  ['a gap that is not marked', changed(CSV, '2019,none', '2019,full'), 4, 'coverage', /the number is empty/],
  ['a number marked as a gap', changed(CSV, '2018,part', '2018,none'), 3, 'coverage', /the number is there/],
  ['a row twice', changed(CSV, '2018,part', '2017,part'), 3, undefined, /repeats line 2/],
  [
    'a row with too few cells',
    changed(CSV, '2018,part,50,,,weekly', '2018,part,50'),
    3,
    undefined,
    /has 3 cells; the table has 6 columns/,
  ],
  ['an empty line', changed(CSV, '2018,', '\n2018,'), 3, undefined, /is an empty line/],
  ['an empty row of a spreadsheet', changed(CSV, '2018,', ',,,,,\n2018,'), 3, undefined, /is an empty line/],
  ['semicolons for commas', { [CSV]: SOUND[CSV]?.replaceAll(',', ';') }, 1, undefined, /parted by semicolons/],
  ['tabs for commas', { [CSV]: SOUND[CSV]?.replaceAll(',', '\t') }, 1, undefined, /parted by tabs/],
  ['a column the descriptor does not know', changed(CSV, 'total,', 'sum,'), 1, undefined, /sum; it lacks total$/],
  ['columns in another order', changed(CSV, 'year,coverage', 'coverage,year'), 1, undefined, /another order/],
  ['a quotation mark that is not closed', changed(CSV, '2018,part', '2018,"part'), 3, undefined, /quotation mark/],
  ['a table without rows', { [CSV]: SOUND[CSV]?.split('\n')[0] ?? '' }, 1, undefined, /has no rows/],
  ['no table', { [CSV]: undefined }, 1, undefined, /is missing/],
  ['no descriptor', { [YML]: undefined, 'figures.yml': undefined }, 1, undefined, /has no descriptor/],
  [
    'a name that is not the file’s',
    changed(YML, 'name: returns', 'name: arrivals'),
    1,
    'name',
    /the file is called returns.yml/,
  ],
  [
    'a column of numbers without a unit',
    changed(
      YML,
      'type: integer, unit: people, optional: true, title: Total',
      'type: integer, optional: true, title: Total',
    ),
    11,
    'fields.2.unit',
    /is missing/,
  ],
  [
    'an unknown unit',
    changed(YML, 'unit: people, optional: true, title: Total', 'unit: persons, optional: true, title: Total'),
    11,
    'fields.2.unit',
    /“persons” is not known/,
  ],
  ['an unknown type', changed(YML, 'type: year', 'type: jahr'), 9, 'fields.0.type', /“jahr” is not allowed/],
  ['codes without their words', changed(YML, 'list: coverage, ', ''), 10, 'fields.1.values', /is missing/],
  ['no source', changed(YML, '\n  - { key: weekly, recorded: 2026-11-22 }', ' []'), 27, 'sources', /is empty/],
  [
    'a source that is not in content/sources.yml',
    { ...changed(YML, 'key: weekly', 'key: monthly'), ...changed(CSV, tableWithSource(), tableWithSource('monthly')) },
    28,
    'sources.0.key',
    /“monthly” is not known/,
  ],
  [
    'a source without the day it was entered',
    changed(YML, ', recorded: 2026-11-22', ''),
    28,
    'sources.0.recorded',
    /is missing/,
  ],
  [
    'a period of the Solar Hijri calendar',
    changed(YML, 'period: 2017/2020', 'period: 1396/1399'),
    5,
    'period',
    /is a date of the Solar Hijri calendar/,
  ],
  [
    'a day of the Solar Hijri calendar',
    changed(YML, '2026-11-22', '1405-09-01'),
    28,
    'sources.0.recorded',
    /is a date of the Solar Hijri calendar/,
  ],
  ['a day that does not exist', changed(YML, '2026-11-22', '2026-11-31'), 28, 'sources.0.recorded', /is not a day/],
  [
    'a chart of a column that is not there',
    changed(YML, 'values: [total]', 'values: [sum]'),
    22,
    'chart.values',
    /“sum” is not a column of numbers/,
  ],
  ['a line over what is no day', changed(YML, 'kind: bars', 'kind: lines'), 21, 'chart.category', /“year” is not a/],
  ['an unknown licence', changed(YML, 'licence: open', 'licence: CC BY'), 7, 'licence', /“CC BY” is not known/],
  [
    'a headline with a number no row has',
    changed(YML, 'headline: Returns rose.', 'headline: Returns rose to 900.'),
    29,
    'headline',
    /says 900, which no row of the table says/,
  ],
  ['a misspelt field', changed(YML, 'reading:', 'readin:'), 4, 'readin', /is not a field/],
  [
    'an overlap with no such dataset',
    changed(YML, 'sources:', 'notAdditiveWith:\n  - { dataset: weeks, reason: Same people. }\nsources:'),
    28,
    'notAdditiveWith.0.dataset',
    /“weeks” is not another dataset/,
  ],
  [
    'a vocabulary without a list charts need',
    changed('data/vocabulary.yml', 'rounded: rounded, ', ''),
    8,
    'lists.approximation',
    /charts know/,
  ],
]

/** The two rows of the sound table that name a source, with another key. */
export function tableWithSource(key = 'weekly'): string {
  return `2017,full,30,10,20,${key}\n2018,part,50,,,${key}`
}
