import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv, writeCsv } from '../../../lib/csv.ts'

const cellsOf = (text: string) => parseCsv(text).records.map(({ cells }) => cells)

describe('CSV as it is read', () => {
  it('takes any line end, and none after the last record', () => {
    expect(cellsOf('a,b\r\n1,2\n3,4\r5,6')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ])
  })

  it('keeps commas, quotation marks and line ends that stand between quotation marks', () => {
    expect(cellsOf('"Herat, Nimroz","a ""word""","two\nlines"\n')).toEqual([
      ['Herat, Nimroz', 'a "word"', 'two\nlines'],
    ])
  })

  it('keeps empty cells, also the last one', () => {
    expect(cellsOf('a,,\n,,c')).toEqual([
      ['a', '', ''],
      ['', '', 'c'],
    ])
  })

  it('skips a byte-order mark', () => {
    expect(cellsOf('\uFEFFyear\n2023\n')).toEqual([['year'], ['2023']])
  })

  it('knows the line of each record, also after a cell of several lines', () => {
    expect(parseCsv('a\n"1\n2"\nb\n').records.map(({ line }) => line)).toEqual([1, 2, 4])
  })

  it.each([
    ['a,b\n"1,2\n', 2, 1, /not closed/],
    ['a,b\n1,2"3\n', 2, 4, /stands inside a cell/],
    ['a\n"1"2\n', 2, 4, /after a closing/],
  ])('says where %j is not CSV', (text, line, column, problem) => {
    expect(parseCsv(text).faults).toEqual([
      expect.objectContaining({ line, column, problem: expect.stringMatching(problem) }),
    ])
  })

  it('is empty for an empty file', () => {
    expect(parseCsv('')).toEqual({ records: [], faults: [] })
  })
})

describe('CSV as it is written', () => {
  it('begins with a byte-order mark where it holds more than ASCII, as Excel wants it', () => {
    expect(writeCsv([['مردم', 5]])).toBe('\uFEFFمردم,5\r\n')
    expect(writeCsv([['people', 5]])).toBe('people,5\r\n')
  })

  it('ends every record with CRLF', () => {
    expect(
      writeCsv([
        ['year', 'people'],
        [2017, 462000],
        [2022, undefined],
      ]),
    ).toBe('year,people\r\n2017,462000\r\n2022,\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@sum', '\tx', '＝1'])(
    'never hands the text %j to a spreadsheet as a formula',
    (text) => {
      expect(cellsOf(writeCsv([[text, 'x']]))).toEqual([[`'${text}`, 'x']])
    },
  )

  it('leaves a negative number a number', () => {
    expect(writeCsv([[-5, 'x']])).toBe('-5,x\r\n')
  })

  it('is read back as it was, whatever the cells hold', () => {
    const cell = fc.string({ unit: 'binary' }).filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text))
    const records = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(records, (rows) => {
        expect(cellsOf(writeCsv(rows))).toEqual(rows)
      }),
    )
  })

  it('begins no cell with a formula sign, whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (cells) => {
        for (const cell of cellsOf(writeCsv([cells]))[0] ?? []) expect(cell).not.toMatch(/^[=+\-@]/)
      }),
    )
  })

  it('never fails on any text it reads', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parseCsv(text).faults.length <= 1))
  })
})
