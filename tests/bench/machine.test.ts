import { expect, test } from 'vitest'
import { warnOf } from './machine.ts'

test('a quiet machine with /proc needs no warning', () => {
  expect(warnOf({ load: 0.2, cores: 2, hasProc: true })).toEqual([])
})

test('other work is warned of', () => {
  expect(warnOf({ load: 1.26, cores: 2, hasProc: true })).toEqual([expect.stringContaining('load 1.3 on 2 cores')])
})

test('what cannot be measured is said', () => {
  expect(warnOf({ load: 0, cores: 2, hasProc: false })).toEqual([expect.stringContaining('no /proc')])
})
