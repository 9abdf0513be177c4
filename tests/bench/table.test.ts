import { describe, expect, test } from 'vitest'
import { formatNumber, formatTable } from './table.ts'

describe('a table', () => {
  test('sets numbers at the end of their column and words at its start', () => {
    const rows = [
      { server: 'npm start', 'requests/s': 12_345.6, ratio: 8.23 },
      { server: 'nginx', 'requests/s': 'not installed' },
    ]
    expect(formatTable({ title: 'Throughput', notes: ['Two rounds.'], rows }).split('\n')).toEqual([
      '',
      'Throughput',
      'Two rounds.',
      '',
      'server        requests/s  ratio',
      '---------  -------------  -----',
      'npm start         12,346   8.23',
      'nginx      not installed      –',
    ])
  })
})

test.each([
  [0, '0'],
  [0.1234, '0.12'],
  [9.876, '9.88'],
  [98.76, '98.8'],
  [987.6, '988'],
  [10_000, '10,000'],
])('%d is written %s: three digits count', (value, text) => {
  expect(formatNumber(value)).toBe(text)
})
