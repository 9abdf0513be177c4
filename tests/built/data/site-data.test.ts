import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { datasets, figures, local, problems } from '../../unit/data/site-data.ts'

describe('the data of the site', () => {
  it('has no error and no warning', () => {
    expect(problems).toEqual([])
  })

  it('holds the datasets the pages rely on', () => {
    expect(datasets.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        ...['returns-by-year', 'returns-2025-running', 'returns-2025-daily-pace', 'weekly-returns-2017-2021'],
        ...['families-april-may-2025', 'afghans-in-iran-estimates', 'crisis-response-plan', 'returns-2020-split'],
      ]),
    )
  })

  it('holds at least 25 figures, each in every edition', () => {
    expect(figures.length).toBeGreaterThanOrEqual(25)
    for (const figure of figures)
      for (const locale of LOCALES) expect(figure.editions[locale], `${figure.id} ${locale}`).toBeDefined()
  })

  it('leaves 2022 an empty row, never a zero', () => {
    const gap = local('returns-by-year', 'en').rows.filter(({ year }) => year === 2022)
    expect(gap).toEqual([expect.objectContaining({ people: undefined, coverage: 'none' })])
  })

  it('has the same running totals of 2020 in both series', () => {
    const weeks = local('weekly-returns-2017-2021', 'en').rows
    for (const { date, total } of local('returns-2020-split', 'en').rows) {
      expect(weeks.find(({ week_end }) => week_end === date)?.['running_total'], String(date)).toBe(total)
    }
  })

  it('says the same of 2020 and 2021 by year as by week', () => {
    const years = local('returns-by-year', 'en').rows
    const weeks = local('weekly-returns-2017-2021', 'en').rows
    const last = (year: string) =>
      weeks.findLast(({ week_end }) => String(week_end).startsWith(year))?.['running_total']
    expect(years.find(({ year }) => year === 2020)?.['people']).toBe(last('2020'))
    expect(years.find(({ year }) => year === 2021)?.['people']).toBe(last('2021'))
  })

  it('claims shares of deportation that the rows bear out', () => {
    const shares = local('weekly-returns-2017-2021', 'en').rows.flatMap(({ deported, total }) =>
      typeof deported === 'number' && typeof total === 'number' ? [(100 * deported) / total] : [],
    )
    expect(shares.length).toBe(16)
    expect([Math.round(Math.min(...shares)), Math.round(Math.max(...shares))]).toEqual([37, 60])
  })

  it('keeps codes and addresses in ASCII, so that a table needs no byte-order mark', () => {
    for (const { id, rows } of datasets) expect(JSON.stringify(rows), id).toMatch(/^[\x20-\x7e]*$/)
  })

  it('says why series must not be added up, from both sides', () => {
    for (const { id } of datasets) {
      for (const { dataset } of local(id, 'en').notAdditiveWith) {
        expect(
          local(dataset, 'en').notAdditiveWith.map((other) => other.dataset),
          `${dataset} and ${id}`,
        ).toContain(id)
      }
    }
  })
})

describe('the two editions of a dataset', () => {
  const DIGITS = '۰۱۲۳۴۵۶۷۸۹'
  /** Every number of at least four digits, without separators, in Latin digits. */
  const numbers = (text: string) =>
    (text.replace(/[۰-۹]/g, (digit) => String(DIGITS.indexOf(digit))).match(/\d[\d,٬]*\d{3}/g) ?? [])
      .map((number) => Number(number.replace(/[,٬]/g, '')))
      .filter((number) => number >= 10_000)
      .sort((a, b) => a - b)

  it.each(datasets.map(({ id }) => id))('give the same large numbers in the reading and the caveats of %s', (id) => {
    const [en, fa] = [local(id, 'en'), local(id, 'fa')]
    expect(numbers(fa.reading)).toEqual(numbers(en.reading))
    en.caveats.forEach((caveat, index) => {
      expect(numbers(fa.caveats[index] ?? ''), `${id}, caveat ${index + 1}`).toEqual(numbers(caveat))
    })
  })

  it.each(figures.map(({ id }) => id))('give the same large numbers in the words of the figure %s', (id) => {
    const figure = figures.find((candidate) => candidate.id === id)
    const words = LOCALES.map((locale) => figure?.editions[locale])
    const [en, fa] = words.map((word) =>
      numbers(
        [word?.title, word?.definition, word?.caveat, ...(word?.competing ?? []).map(({ why }) => why)].join(' '),
      ),
    )
    expect(fa).toEqual(en)
  })
})
