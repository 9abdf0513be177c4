import { describe, expect, it } from 'vitest'
import { BROKEN, tableWithSource } from './dataset-broken.ts'
import { changed, loadWith, SOUND } from './dataset-folder.ts'

const CSV = 'data/returns.csv'

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
    expect(dataset?.editions.en?.title).toBe('Returns')
    expect(dataset?.editions.fa).toBeUndefined()
  })

  it('may be written with CRLF and a byte-order mark', () => {
    expect(loadWith({ [CSV]: `\uFEFF${SOUND[CSV]?.replaceAll('\n', '\r\n')}` }).problems).toEqual([])
  })
})

describe('a folder without data', () => {
  it('is sound', () => {
    const nothing = Object.fromEntries(Object.keys(SOUND).map((path) => [path, undefined]))
    expect(loadWith(nothing)).toEqual({ datasets: [], figures: [], problems: [] })
  })

  it('needs a vocabulary once there is a dataset', () => {
    expect(loadWith({ 'data/vocabulary.yml': undefined }).problems[0]).toMatchObject({
      file: 'content/data/vocabulary.yml',
      problem: 'is missing',
    })
  })
})

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

  it('is not told of beside what is wrong in the vocabulary', () => {
    const { problems } = loadWith(changed('data/vocabulary.yml', 'iran: Iran', 'in Iran: Iran'))
    expect(problems.map(({ field }) => field)).toEqual(['lists.place.in Iran'])
  })

  it('warns of a source no row names', () => {
    const { problems } = loadWith(changed(CSV, tableWithSource(), '2017,full,30,10,20,\n2018,part,50,,,'))
    expect(problems).toEqual([expect.objectContaining({ severity: 'warning', problem: '“weekly” is named by no row' })])
  })
})

describe('running totals', () => {
  const YEAR = `name: weeks
title: Weeks
description: Weeks.
headline: Weeks.
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
headline: بازگشت بیشتر شد.
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
    expect(datasets[0]?.editions.fa?.fields[2]?.title).toBe('جمع')
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

  it('are missed where the edition has datasets', () => {
    expect(loadWith({ 'fa/data/vocabulary.yml': SOUND['data/vocabulary.yml'] }).problems).toEqual([
      expect.objectContaining({ file: 'content/fa/data/returns.yml', problem: 'is missing', severity: 'warning' }),
    ])
  })

  it('are refused when the shared words miss one', () => {
    const vocabulary = SOUND['data/vocabulary.yml']?.replace('place: { iran: Iran }', 'place: {}') ?? ''
    expect(loadWith({ 'fa/data/vocabulary.yml': vocabulary }).problems[0]?.problem).toBe('has no words for iran')
  })
})
