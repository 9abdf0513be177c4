import { describe, expect, test } from 'vitest'
import { buildIndex, loadIndex, serialiseIndex } from '../../../lib/search/build-index.ts'
import { RESULTS_PER_PAGE, search } from '../../../lib/search/query.ts'
import { loadSynonyms } from '../../../lib/search/synonyms.ts'
import { found, makeDocument, makeIndex, SYNONYMS } from './site.ts'

describe('spelling does not matter', () => {
  test.each([
    ['Arabic letters', 'كمك به مهاجرين', 'کمک به مهاجرین'],
    ['alef with and without madda', 'امایش', 'کارت آمایش'],
    ['heh', 'مدرسة', 'مدرسه'],
    ['hamza', 'مسیول', 'مسئول'],
    ['vowel marks', 'مهاجر', 'مُهاجِر'],
    ['tatweel', 'مهـــاجر', 'مهاجر'],
    ['Persian digits', '۲۰۲۳', 'year 2023'],
    ['Latin digits', '1402', 'سال ۱۴۰۲'],
    ['capitals', 'TEHRAN', 'Tehran'],
    ['accents', 'Turkiye', 'Türkiye'],
    ['plural', 'workshops', 'a tailoring workshop'],
    ['a name in the possessive', 'Iran', 'Iran’s borders'],
    ['a beginning', 'repat', 'repatriation'],
  ])('%s: %s finds “%s”', (_, query, text) => {
    expect(found(makeIndex(text, 'nothing of the kind / چیزی نیست'), query)).toBe('a')
  })

  test.each(['بین‌المللی', 'بین المللی', 'بینالمللی'])('half-space, space or none: %s finds all three', (query) => {
    const index = makeIndex('سازمان بین‌المللی', 'سازمان بین المللی', 'سازمان بینالمللی', 'سازمان ملی')
    expect(found(index, query).split('').sort().join('')).toBe('abc')
  })

  test('likewise in English', () => {
    const index = makeIndex('counter-trafficking', 'wellbeing')
    expect(found(index, 'countertrafficking')).toBe('a')
    expect(found(index, 'well-being')).toBe('b')
  })
})

describe('slips of the pen', () => {
  test.each([
    ['one letter wrong', 'refugae', 'refugee'],
    ['a letter left out', 'livelihod', 'livelihood'],
    ['a letter too many', 'settlemeent', 'settlement'],
    ['two letters changed over', 'helath', 'health'],
    ['two slips in a long word', 'coperaton', 'cooperation'],
    ['letters that sound alike', 'صلامت', 'سلامت'],
    ['the same in a short word', 'مرض', 'مرز'],
    ['a name', 'Kollivand', 'Kolivand'],
  ])('%s: %s finds “%s” and asks whether it was meant', (_, query, text) => {
    const answer = search(makeIndex(text, 'nothing'), { q: query })
    expect(answer.results.map(({ document }) => document.id)).toEqual(['a'])
    expect(answer.didYouMean).toBe(text)
  })

  test('a year is never taken for another', () => {
    expect(found(makeIndex('2023', '2025'), '2024')).toBe('')
  })

  test('a short word is never taken for another', () => {
    expect(found(makeIndex('cap', 'camp'), 'cat')).toBe('')
  })

  test('known words are kept in what was meant', () => {
    expect(search(makeIndex('Red Crescent in Tehran'), { q: 'red cresent, Tehran' }).didYouMean).toBe(
      'red Crescent, Tehran',
    )
  })

  test('nothing is asked when every word is known', () => {
    expect(search(makeIndex('Red Crescent'), { q: 'red crescent' }).didYouMean).toBeUndefined()
  })
})

describe('other names of the same thing', () => {
  test.each([
    ['IRCS', 'Red Crescent'],
    ['هلال احمر', 'Red Crescent'],
    ['red crescent', 'جمعیت هلال‌احمر'],
    ['Turkey', 'Türkiye'],
    ['مهاجر', 'migrants'],
    ['returns', 'بازگشت'],
    ['سازمان بین المللی مهاجرت', 'IOM'],
    ['the International Organization for Migration', 'IOM'],
  ])('%s finds “%s”', (query, text) => {
    expect(found(makeIndex(text, 'red'), query)).toBe('a')
  })

  test('a name of several words is one: its words alone are no match, and are not marked', () => {
    const index = makeIndex(
      'جمعیت هلال احمر و جمعیت‌های پناهنده؛ باز هلال‌احمر',
      'A red roof under a crescent moon, and a society of friends',
    )
    const marked = search(index, { q: 'هلال احمر' }).results.map(({ document, excerpt }) => [
      document.id,
      ...excerpt.flatMap((run) => (run.marked ? run.text : [])),
    ])
    expect(marked).toEqual([['a', 'جمعیت هلال احمر', 'هلال‌احمر']])
    expect(found(index, 'IRCS')).toBe('a')
  })

  test('of, and, در within a name do not matter', () => {
    const index = makeIndex('The chief of the mission spoke', 'The chief spoke of his mission')
    expect(search(index, { q: 'head of mission' }).results[0]?.excerpt).toContainEqual({
      text: 'chief of the mission',
      marked: true,
    })
  })

  test('the name itself comes first', () => {
    expect(found(makeIndex('Turkey', 'Türkiye'), 'Türkiye')).toBe('ba')
  })

  test('a file without synonyms is a file', () => {
    const index = buildIndex([makeDocument({ id: 'a', text: 'Red Crescent' })], loadSynonyms([]))
    expect(found(index, 'IRCS')).toBe('')
  })
})

describe('order', () => {
  test('title before summary before text', () => {
    const index = makeIndex({ text: 'returns' }, { title: 'returns' }, { summary: 'returns' })
    expect(found(index, 'returns')).toBe('bca')
  })

  test('the title of a section before its text', () => {
    expect(
      found(makeIndex({ text: 'returns\nof all' }, { text: 'returns\nof all', headings: 'returns' }), 'returns'),
    ).toBe('ba')
  })

  test('a long question also finds a text that lacks a common word of it', () => {
    const index = makeIndex(
      { title: 'Amayesh insurance', text: 'card' },
      'Amayesh insurance card people',
      ...Array.from({ length: 9 }, () => 'people'),
    )
    expect(found(index, 'people Amayesh insurance card').slice(0, 2)).toBe('ab')
    expect(found(index, 'people card')).toBe('b')
  })

  test('the word itself before longer words', () => {
    expect(found(makeIndex('returnee', 'return'), 'return')).toBe('ba')
  })

  test('newest first among equals', () => {
    const dated = (earliest: string) => ({ text: 'returns', date: { edtf: earliest, earliest } })
    expect(found(makeIndex(dated('2023-06-21'), dated('2025-06-30'), 'returns', dated('2024-01-01')), 'returns')).toBe(
      'bdac',
    )
  })

  test('all words before some words, and says which', () => {
    const index = makeIndex('health in Saveh', 'health', 'Saveh')
    expect(search(index, { q: 'health Saveh' })).toMatchObject({ total: 1, matched: 'all' })
    const some = search(index, { q: 'health Kerman' })
    expect(some).toMatchObject({ matched: 'some', total: 2 })
  })
})

describe('filters', () => {
  const index = makeIndex(
    { kind: 'news', text: 'returns', topics: ['returns', 'data'], year: 2023 },
    { kind: 'news', text: 'returns', topics: ['returns'], year: 2025 },
    { kind: 'story', text: 'returns', topics: ['health'], year: 2025 },
  )

  test('narrow the results', () => {
    expect(found(index, 'returns', { kind: 'story' })).toBe('c')
    expect(found(index, 'returns', { topic: 'returns', year: 2025 })).toBe('b')
  })

  test('each value says how many it would leave, the other filters kept', () => {
    const { facets } = search(index, { q: 'returns', kind: 'news' })
    expect(facets.kind).toEqual([
      { value: 'news', count: 2, selected: true },
      { value: 'story', count: 1, selected: false },
    ])
    expect(facets.topic).toEqual([
      { value: 'returns', count: 2, selected: false },
      { value: 'data', count: 1, selected: false },
    ])
    expect(facets.year.map(({ value }) => value)).toEqual(['2025', '2023'])
  })

  test('a chosen value that leaves nothing stays visible, so that it can be taken off', () => {
    const { facets, total } = search(index, { q: 'returns', kind: 'dataset' })
    expect(total).toBe(0)
    expect(facets.kind).toContainEqual({ value: 'dataset', count: 0, selected: true })
  })
})

describe('pages', () => {
  const index = buildIndex(
    Array.from({ length: 25 }, (_, at) => makeDocument({ id: `document-${at}`, text: 'returns' })),
    SYNONYMS,
  )

  test('ten results a page, each result on one of them', () => {
    const all = [1, 2, 3].flatMap((page) => search(index, { q: 'returns', page }).results)
    expect(all).toHaveLength(25)
    expect(new Set(all.map(({ document }) => document.id)).size).toBe(25)
    expect(search(index, { q: 'returns' })).toMatchObject({ page: 1, pages: 3, total: 25 })
    expect(search(index, { q: 'returns' }).results).toHaveLength(RESULTS_PER_PAGE)
  })

  test.each([99, -1, 0, Number.NaN, 1.5])('page %d is one that exists', (page) => {
    const answer = search(index, { q: 'returns', page })
    expect(answer.page).toBeGreaterThanOrEqual(1)
    expect(answer.page).toBeLessThanOrEqual(3)
    expect(Number.isInteger(answer.page)).toBe(true)
  })
})

describe('the index on disk', () => {
  const index = makeIndex({ title: 'Returns', text: 'from Iran' }, 'بازگشت از ایران')
  const json = [...serialiseIndex(index)].join('')

  test('answers as the one in memory', () => {
    const loaded = loadIndex(json, SYNONYMS)
    for (const q of ['returns', 'بازگشت', 'irann', 'nothing'])
      expect(search(loaded, { q })).toEqual(search(index, { q }))
  })

  test('of another version is refused', () => {
    expect(() => loadIndex(json.replace(/"version":\d+/, '"version":0'), SYNONYMS)).toThrow('Build the site anew')
  })

  test('never has two documents with one id', () => {
    expect(() => makeIndex({ id: 'twin' }, { id: 'twin' })).toThrow('Two searchable documents have the id "twin"')
  })
})
