import { describe, expect, test } from 'vitest'
import { parseSize, parseStat, treeOf } from './process-tree.ts'

describe('/proc/<pid>/stat', () => {
  const times = '1500 250 200 50'
  const rest = `S 7 42 42 0 -1 4194560 100 200 0 0 ${times} 20 0 11 0 12345 6789 100`

  test('gives the parent, and the time of the process and of its children that ended', () => {
    expect(parseStat(`42 (node) ${rest}`)).toEqual({ pid: 42, parent: 7, processorSeconds: 20 })
  })

  test('is read rightly when the name holds brackets and spaces', () => {
    expect(parseStat(`42 (next (v16) build) ${rest}`)).toEqual(parseStat(`42 (node) ${rest}`))
  })
})

test('sizes are read in bytes, and are 0 where they are not told', () => {
  const text = 'Rss:               2048 kB\nPss:                512 kB\nPss_Dirty:          300 kB\n'
  expect(parseSize(text, 'Rss')).toBe(2_097_152)
  expect(parseSize(text, 'Pss')).toBe(524_288)
  expect(parseSize('', 'Pss')).toBe(0)
})

test('a tree is a process, its children and theirs', () => {
  const all = [
    [1, 0],
    [10, 1],
    [20, 10],
    [11, 10],
    [30, 1],
  ].map(([pid = 0, parent = 0]) => ({ pid, parent, processorSeconds: 0 }))
  expect(treeOf(10, all).map(({ pid }) => pid)).toEqual([10, 20, 11])
  expect(treeOf(99, all)).toEqual([])
})
