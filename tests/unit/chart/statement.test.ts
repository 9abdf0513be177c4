import { describe, expect, it } from 'vitest'
import { statementOf } from '../../../lib/chart/statement.ts'
import { EDITIONS, local } from '../data/site-data.ts'

describe('what a chart says', () => {
  it.each([
    ['afghans-in-iran-by-document', 'Headcount slip comes first, with 2,600,000 people'],
    ['afghans-in-iran-estimates', 'Published numbers run from more than 2,700,000 to about 6,000,000 people'],
    ['crisis-response-plan', 'Iran, 2024–2025: USD 47,820,000'],
    ['families-april-may-2025', 'Families more than doubled, from 6,879 in April 2025 to 15,675 in May 2025'],
    ['returns-2020-split', 'By 19 December 2020: spontaneous, 517,956 people; deported, 313,740 people'],
    ['returns-2025-running', 'By 25 October 2025: UNHCR, more than 1,700,000 people'],
    ['returns-by-year', 'Highest count: more than 1,700,000 people, 2025, to 25 Oct (UNHCR)'],
    ['weekly-returns-2017-2021', 'Deported: 37% to 60% of the total where the parts are known'],
  ])('is made from the numbers of %s', (id, statement) => {
    expect(statementOf(local(id, 'en'))).toBe(statement)
  })

  it.each(EDITIONS)('is more than the title of %s in %s', (id, locale) => {
    const dataset = local(id, locale)
    expect(statementOf(dataset)).not.toBe(dataset.title)
  })

  it('is the title where the numbers bear no sentence', () => {
    const dataset = local('returns-by-year', 'en')
    const same = dataset.rows.slice(0, 2).map((row) => ({ ...row, people: 1 }))
    expect(statementOf({ ...dataset, rows: same })).toBe(dataset.title)
    expect(statementOf({ ...dataset, rows: [] })).toBe(dataset.title)
  })

  it('lets only publishers count', () => {
    const dataset = local('returns-by-year', 'en')
    const chart = { ...dataset.chart, series: 'population' }
    expect(statementOf({ ...dataset, chart })).toContain('headcount slip holders among them comes first, with')
  })

  it('calls no change between two periods that are known only about', () => {
    const dataset = local('families-april-may-2025', 'en')
    const chart = { ...dataset.chart, approximation: 'publisher' }
    const rows = dataset.rows.map((row) => ({ ...row, publisher: 'about' }))
    expect(statementOf({ ...dataset, chart, rows })).toBe(dataset.title)
  })
})
