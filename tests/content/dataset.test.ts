import { describe, expect, it } from 'vitest'
import { datasetIn } from '../../lib/content/local-dataset.ts'
import { changed, loadWith, SOUND } from './dataset-folder.ts'

const CSV = 'data/returns.csv'
const YML = 'data/returns.yml'

describe('a sound dataset', () => {
  const { datasets, problems } = loadWith()

  it('is read without complaint', () => {
    expect(problems).toEqual([])
  })

  it('has numbers as numbers, codes as text and empty cells as undefined', () => {
    expect(datasets[0]?.rows[2]).toEqual({
      year: 2019,
      coverage: 'none',
      total: undefined,
      voluntary: undefined,
      deported: undefined,
      source: undefined,
    })
    expect(datasets[0]?.rows[0]?.['total']).toBe(30)
  })

  it('is in one edition and honestly absent from the other', () => {
    const dataset = datasets[0]
    expect(dataset && datasetIn(dataset, 'en')?.title).toBe('Returns')
    expect(dataset && datasetIn(dataset, 'fa')).toBeUndefined()
  })

  it('may be written with CRLF and a byte-order mark', () => {
    expect(loadWith({ [CSV]: `\uFEFF${SOUND[CSV]?.replaceAll('\n', '\r\n')}` }).problems).toEqual([])
  })
})

describe('a folder without data', () => {
  it('needs a vocabulary once there is a dataset', () => {
    expect(loadWith({ 'data/vocabulary.yml': undefined }).problems[0]).toMatchObject({
      file: 'content/data/vocabulary.yml',
      problem: 'is missing',
    })
  })
})

const BROKEN: [
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
  ['a year of two digits', changed(CSV, '2018,', '18,'), 3, 'year', /not a number/],
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
  ['a column the descriptor does not know', changed(CSV, 'total,', 'sum,'), 1, 'sum', /does not describe/],
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
  [
    'no source',
    changed(YML, '\n  - { key: weekly, recorded: 2026-11-22 }', ' []'),
    27,
    'sources',
    /is empty/,
  ],
  [
    'a source that is not in content/sources.yml',
    { ...changed(YML, 'key: weekly', 'key: monthly'), ...changed(CSV, TABLE_SOURCES(), TABLE_SOURCES('monthly')) },
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
  ['a day that does not exist', changed(YML, '2026-11-22', '2026-11-31'), 28, 'sources.0.recorded', /is not a day/],
  [
    'a chart of a column that is not there',
    changed(YML, 'values: [total]', 'values: [sum]'),
    22,
    'chart.values',
    /“sum” is not a column of numbers/,
  ],
  ['an unknown licence', changed(YML, 'licence: open', 'licence: free'), 7, 'licence', /“free” is not known/],
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

function TABLE_SOURCES(key = 'weekly'): string {
  return `2017,full,30,10,20,${key}\n2018,part,50,,,${key}`
}

describe('a broken dataset', () => {
  it.each(BROKEN)('is refused for %s, with line, field and remedy', (_, changes, line, field, problem) => {
    const { problems } = loadWith(changes)
    const found = problems.find((candidate) => problem.test(candidate.problem) && candidate.line === line)
    expect(found, JSON.stringify(problems, undefined, 1)).toBeDefined()
    expect(found?.field).toBe(field)
    expect(found?.remedy).not.toBe('')
    expect(found?.file).toMatch(/^content\/data\//)
  })

  it('is left out, so that no page can show it', () => {
    expect(loadWith(changed(CSV, '30,10,20', '31,10,20')).datasets).toEqual([])
  })

  it('warns of a source no row names', () => {
    const { problems } = loadWith(changed(CSV, TABLE_SOURCES(), '2017,full,30,10,20,\n2018,part,50,,,'))
    expect(problems).toEqual([expect.objectContaining({ severity: 'warning', problem: '“weekly” is named by no row' })])
  })
})

describe('running totals', () => {
  const YEAR = `name: weeks
title: Weeks
description: Weeks.
reading: Weeks.
period: 2020
publisher: IOM
licence: open
fields:
  - { name: first, type: date, title: First, definition: First day. }
  - { name: last, type: date, title: Last, definition: Last day. }
  - { name: people, type: integer, unit: people, title: People, definition: People. }
  - { name: running, type: integer, unit: people, title: Running, definition: Since January. }
  - { name: source, type: source, title: Source, definition: Where found. }
key: [first]
checks:
  running:
    - { start: first, end: last, amount: people, running: running }
chart: { kind: lines, category: [last], values: [running], caption: People }
sources:
  - { key: weekly, recorded: 2026-11-22 }
`
  const weeks = (...rows: string[]) =>
    loadWith({ 'data/weeks.yml': YEAR, 'data/weeks.csv': ['first,last,people,running,source', ...rows, ''].join('\n') })
      .problems

  it('grow by exactly the amount from one week to the next', () => {
    expect(weeks('2020-07-05,2020-07-11,10,100,weekly', '2020-07-12,2020-07-18,13,113,weekly')).toEqual([])
    expect(weeks('2020-07-05,2020-07-11,10,100,weekly', '2020-07-12,2020-07-18,13,114,weekly')).toEqual([
      expect.objectContaining({
        line: 3,
        field: 'running',
        problem: 'running is 114; the row before and people make 113',
      }),
    ])
  })

  it('grow by at least the amount over a gap', () => {
    expect(weeks('2020-07-05,2020-07-11,10,100,weekly', '2020-08-02,2020-08-08,13,150,weekly')).toEqual([])
    expect(weeks('2020-07-05,2020-07-11,10,100,weekly', '2020-08-02,2020-08-08,13,105,weekly')[0]?.problem).toMatch(
      /at least 113/,
    )
  })

  it('begin anew with each year', () => {
    expect(weeks('2020-12-20,2020-12-26,10,900,weekly', '2021-01-03,2021-01-09,5,7,weekly')).toEqual([])
  })
})

describe('the words of another edition', () => {
  const FA = `title: بازگشت
description: بازگشت سال به سال.
reading: بازگشت بیشتر شد.
publisher: سازمان
caption: نفر
fields:
  year: { title: سال, definition: سال. }
  coverage: { title: پوشش, definition: پوشش. }
  total: { title: جمع, definition: جمع. }
  voluntary: { title: داوطلبانه, definition: داوطلبانه. }
  deported: { title: اخراج, definition: اخراج. }
  source: { title: منبع, definition: منبع. }
caveats:
  - در دو گذرگاه شمرده شد.
`
  const persian = (words: string) =>
    loadWith({ 'fa/data/vocabulary.yml': SOUND['data/vocabulary.yml'] ?? '', 'fa/data/returns.yml': words })

  it('make the dataset part of that edition', () => {
    const { datasets, problems } = persian(FA)
    expect(problems).toEqual([])
    expect(datasets[0] && datasetIn(datasets[0], 'fa')?.fields[2]?.title).toBe('جمع')
  })

  it('are refused when a column has none', () => {
    expect(persian(FA.replace(/ {2}deported.*\n/, '')).problems[0]).toMatchObject({
      file: 'content/fa/data/returns.yml',
      problem: 'has no words for deported',
    })
  })

  it('are refused when a caveat is lost', () => {
    expect(persian(FA.replace(/caveats:[\s\S]*/, '')).problems[0]?.problem).toMatch(
      /are 0; content\/data\/returns.yml has 1/,
    )
  })

  it('are refused when the shared words miss one', () => {
    const vocabulary = SOUND['data/vocabulary.yml']?.replace('place: { iran: Iran }', 'place: {}') ?? ''
    expect(loadWith({ 'fa/data/vocabulary.yml': vocabulary }).problems[0]?.problem).toBe('has no words for iran')
  })
})
