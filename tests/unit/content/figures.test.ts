import { describe, expect, it } from 'vitest'
import { changed, loadWith, SOUND } from './dataset-folder.ts'

const YML = 'figures.yml'
const without = (line: RegExp) => ({ [YML]: SOUND[YML]?.replace(line, '') ?? '' })

describe('a sound figure', () => {
  const { figures, problems } = loadWith()
  const formatted = figures[0]?.editions.en

  it('is read without complaint', () => {
    expect(problems).toEqual([])
  })

  it('says its value with approximation and unit, its period and its publisher', () => {
    expect(formatted).toMatchObject({
      ...{ text: 'nearly 30', quantity: 'nearly 30 people', publisher: 'IOM', place: 'Iran', population: 'Afghans' },
      ...{ period: { primary: '2017' }, definition: 'All who returned.' },
    })
  })

  it('carries its source with address', () => {
    expect(formatted?.sources).toEqual([
      expect.objectContaining({ title: 'Weekly report', url: 'https://example.org/weekly' }),
    ])
  })

  it('keeps a competing value beside the reason it is not the one given', () => {
    expect(formatted?.competing).toEqual([
      expect.objectContaining({
        quantity: 'about 40 people',
        why: 'It counts June only.',
        period: expect.objectContaining({ primary: 'June 2017' }),
      }),
    ])
  })

  it('keeps an old value with the day it was replaced', () => {
    expect(formatted?.revisions).toEqual([
      expect.objectContaining({
        text: '28',
        reason: 'A report was late.',
        date: expect.objectContaining({ datetime: '2026-01-05' }),
      }),
    ])
  })

  it('is honestly absent from an edition without its words', () => {
    expect(figures[0]?.editions.fa).toBeUndefined()
  })
})

describe('the forms of a value', () => {
  const quantity = (changes: Record<string, string>) => {
    return loadWith(changes).figures[0]?.editions.en?.quantity
  }
  const free = (text: string) => ({
    [YML]:
      SOUND[YML]
        ?.replace('  dataset: returns\n', '')
        .replace(/ {2}value: 30\n {2}approximation: nearly\n {2}unit: people/, text) ?? '',
  })

  it.each([
    ['  value: 17\n  approximation: exact\n  unit: percent', '17%'],
    ['  value: 158900000\n  approximation: about\n  unit: USD', 'about USD 158,900,000'],
    ['  value: { from: 20, to: 30 }\n  approximation: exact\n  unit: people', '20 to 30 people'],
    ['  value: 1000000\n  approximation: more-than\n  unit: people', 'more than 1,000,000 people'],
    ['  value: 462000\n  approximation: rounded\n  unit: people', '462,000 people'],
  ])('writes %j as %s', (text, expected) => {
    expect(quantity(free(text))).toBe(expected)
  })
})

describe('a figure that cannot be quoted', () => {
  it.each([
    ['its period', without(/ {2}period: 2017\n/), 'returns-2017.period', /is missing/],
    ['its unit', without(/ {2}unit: people\n/), 'returns-2017.unit', /is missing/],
    ['its source', without(/ {2}sources: \[weekly\]\n/), 'returns-2017.sources', /is missing/],
    [
      'any source in its list',
      changed(YML, 'sources: [weekly]\n  recorded', 'sources: []\n  recorded'),
      'returns-2017.sources',
      /is empty/,
    ],
    ['its definition', without(/ {2}definition: .*\n/), 'returns-2017.definition', /is missing/],
    ['its approximation', without(/ {2}approximation: nearly\n/), 'returns-2017.approximation', /is missing/],
    ['its place', without(/ {2}place: iran\n/), 'returns-2017.place', /is missing/],
    ['the day it was entered', without(/ {2}recorded: .*\n/), 'returns-2017.recorded', /is missing/],
  ])('is refused without %s', (_, changes, field, problem) => {
    const { figures, problems } = loadWith(changes)
    expect(figures).toEqual([])
    expect(problems).toContainEqual(
      expect.objectContaining({ file: 'content/figures.yml', field, problem: expect.stringMatching(problem) }),
    )
  })

  it.each([
    ['a value with separators', changed(YML, 'value: 30', 'value: "1,000"'), /is not a number/],
    ['a period that is no date', changed(YML, 'period: 2017\n', 'period: last year\n'), /is not a date/],
    [
      'a period of the Solar Hijri calendar',
      changed(YML, 'period: 2017\n', 'period: 1396-02\n'),
      /is a date of the Solar Hijri calendar/,
    ],
    ['an unknown unit', changed(YML, 'unit: people', 'unit: persons'), /“persons” is not known/],
    ['an unknown publisher', changed(YML, 'publisher: iom\n  def', 'publisher: who\n  def'), /“who” is not known/],
    [
      'an unknown source of a competing value',
      changed(YML, 'sources: [weekly], why', 'sources: [monthly], why'),
      /“monthly” is not known/,
    ],
    ['a value its dataset does not hold', changed(YML, 'value: 30', 'value: 31'), /is not in the dataset returns/],
    ['a dataset that does not exist', changed(YML, 'dataset: returns', 'dataset: weeks'), /“weeks” is not a dataset/],
    [
      'a percentage above 100',
      changed(
        YML,
        'value: 30\n  approximation: nearly\n  unit: people',
        'value: 130\n  approximation: nearly\n  unit: percent',
      ),
      /is no percentage/,
    ],
    [
      'no date and no caveat that says so',
      changed(YML, 'period: 2017\n', 'period: undated\n'),
      /without a date tells readers so/,
    ],
    ['a range that runs backwards', changed(YML, 'value: 30', 'value: { from: 30, to: 20 }'), /runs backwards/],
  ])('is refused for %s', (_, changes, problem) => {
    const { figures, problems } = loadWith(changes)
    expect(figures).toEqual([])
    expect(problems.map((item) => `${item.problem}. ${item.remedy}`).join('\n')).toMatch(problem)
    expect(problems.every(({ field }) => field?.startsWith('returns-2017.'))).toBe(true)
  })

  it('says that the date is not given, when the caveat does too', () => {
    const { figures } = loadWith({
      [YML]: SOUND[YML]?.replace('period: 2017\n', 'period: undated\n  caveat: The page has no date.\n') ?? '',
    })
    expect(figures[0]?.editions.en?.period.primary).toBe('no date in the source')
  })
})

describe('the words of another edition', () => {
  const FA = `returns-2017:
  title: بازگشت در ۲۰۱۷
  definition: همهٔ بازگشتگان.
  competing:
    - فقط ژوئن را می‌شمارد.
  revisions:
    - گزارشی دیر رسید.
`
  const persian = (words: string) => {
    const { figures, problems } = loadWith({
      'fa/data/vocabulary.yml': SOUND['data/vocabulary.yml']?.replace('{n} people', '{n} نفر') ?? '',
      'fa/figures.yml': words,
    })
    return { figures, problems: problems.filter(({ file }) => !file.endsWith('/returns.yml')) }
  }

  it('write the value in the digits and words of that edition', () => {
    const { figures, problems } = persian(FA)
    expect(problems).toEqual([])
    expect(figures[0]?.editions.fa?.quantity).toBe('نزدیک به ۳۰ نفر')
  })

  it('are refused when a competing value is lost', () => {
    expect(persian(FA.replace('  competing:\n    - فقط ژوئن را می‌شمارد.\n', '')).problems[0]?.problem).toMatch(
      /are 0; content\/figures.yml has 1/,
    )
  })

  it('are refused for a figure that does not exist', () => {
    expect(persian(FA.replace('returns-2017', 'returns-2071')).problems.map(({ problem }) => problem)).toContain(
      'is not a figure of content/figures.yml',
    )
  })

  it('are only missed with a warning, since a translation may come later', () => {
    expect(persian('{}').problems).toEqual([
      expect.objectContaining({ severity: 'warning', problem: 'has no words for returns-2017' }),
    ])
  })
})
