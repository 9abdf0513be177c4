import { describe, expect, test } from 'vitest'
import { describeCommand, parseCommandLine } from '../../scripts/command-line.ts'
import { COMMAND, PARTS, readOptions } from './options.ts'

const parseOptions = (parameters: readonly string[]) =>
  readOptions(parseCommandLine(COMMAND, [...parameters], {}).values)

test('measures everything at three sizes unless told otherwise', () => {
  expect(parseOptions([])).toEqual({ parts: PARTS, sizes: [0, 1000, 10_000], isQuick: false })
})

test('takes the parts that are named, in the order in which they run', () => {
  expect(parseOptions(['--only', 'publish, build']).parts).toEqual(['build', 'publish'])
})

test('takes sizes from small to large, each once', () => {
  expect(parseOptions(['--sizes', '1000,0,1000']).sizes).toEqual([0, 1000])
})

test('is quick with the real content alone, unless sizes are named', () => {
  expect(parseOptions(['--quick'])).toMatchObject({ sizes: [0], isQuick: true })
  expect(parseOptions(['--quick', '--sizes', '50']).sizes).toEqual([50])
})

describe('says what it does not know', () => {
  test.each([
    [['--only', 'speed'], 'There is no part "speed". Write some of build'],
    [['--only', ''], 'There is no part ""'],
    [['--sizes', 'many'], '"many" is no number of releases'],
    [['--sizes', '-1'], /--sizes/],
    [['--sizes=-1'], '"-1" is no number of releases'],
    [['--fast'], 'There is no option --fast'],
    [['build'], '“build” is one word too many'],
  ])('%j', (parameters, message) => {
    expect(() => parseOptions(parameters)).toThrow(message)
  })
})

test('the help names every part', () => {
  for (const part of PARTS) expect(describeCommand(COMMAND)).toContain(`  ${part} `)
})
