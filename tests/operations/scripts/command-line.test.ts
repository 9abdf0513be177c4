import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { describeCommand, parseCommandLine } from '../../../scripts/command-line.ts'
import { sample } from '../../sample.ts'
import { ROOT, runScript } from './run-script.ts'

const SCRIPTS: Record<string, string> = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts
/** What package.json runs that is ours: its name, and the file. */
const OURS = Object.entries(SCRIPTS).flatMap(([name, line]) => {
  const [, file] = /\b(?:tsx|run-bundled\.mjs) ((?:scripts|tests)\/\S+\.ts)/.exec(line) ?? []
  return file ? [{ call: name === 'start' ? 'npm start' : `npm run ${name}`, file }] : []
})

/** Nothing may appear in it. Whose site it is, every command reads as it starts. */
const bare = mkdtempSync(join(tmpdir(), 'command-line-'))
cpSync(join(ROOT, 'content/mission.yml'), join(bare, 'content/mission.yml'))
afterAll(() => rmSync(bare, { recursive: true }))

const run = (file: string, ...parameters: string[]) => runScript(file, parameters, bare)

test('all scripts are tried here but for those that call programs of others', () => {
  const names = OURS.map(({ call }) => call.split(' ').at(-1))
  const others = Object.keys(SCRIPTS).filter((name) => !names.includes(name))
  expect(others.toSorted()).toEqual(['lint', 'sbom', 'test', 'test:deploy', 'test:quick', 'test:sweep', 'types'])
})

const isUntouched = () =>
  expect(readdirSync(bare, { recursive: true })).toEqual(['content', join('content', 'mission.yml')])

test.each(OURS)('$call tells what it takes, and does nothing', async ({ call, file }) => {
  const help = await run(file, '--help')
  expect(help).toMatchObject({ status: 0, stderr: '' })
  expect(help.stdout).toMatch(
    new RegExp(`^${call} -- .*\\n\\n[A-Z].*\\.\\n\\n(?:.*\\n)? {2}--help +prints this\\n$`, 's'),
  )
  isUntouched()
})

test.each(sample(OURS, 4, 'scripts that refuse'))(
  '$call refuses an option it does not know, and does nothing',
  async ({ call, file }) => {
    expect(await run(file, '--colour', 'blue')).toEqual({
      status: 1,
      stdout: '',
      stderr: `There is no option --colour.\n${call} -- --help tells what there is.\n`,
    })
    isUntouched()
  },
)

const COMMAND = {
  call: 'npm run paint',
  does: 'Paints a wall.',
  parameters: [{ name: 'wall', help: 'which one' }],
  options: {
    colour: { type: 'string', value: 'name', default: 'blue', help: 'blue unless told' },
    twice: { type: 'boolean', default: false, help: 'paints it twice' },
  },
} as const

describe('a command line', () => {
  const read = (parameters: string[], env = {}) => parseCommandLine(COMMAND, parameters, env)

  test('gives the options and what has no name', () => {
    expect(read(['north', '--colour=red', '--twice'])).toMatchObject({
      values: { colour: 'red', twice: true },
      positionals: ['north'],
    })
    expect(read([])).toMatchObject({ values: { colour: 'blue', twice: false }, positionals: [] })
  })

  test.each([
    [['--color', 'red'], 'There is no option --color.'],
    [['-c'], 'There is no option -c.'],
    [['--colour'], '--colour needs a value: --colour <name>'],
    [['--colour', '--twice'], '--colour needs a value: --colour <name>'],
    [['--twice=no'], '--twice takes no value.'],
    [['north', 'south'], '“south” is one word too many.'],
  ])('%j is refused', (parameters, message) => {
    expect(() => read(parameters)).toThrow(message)
  })

  test('an option that npm kept for itself is not lost in silence', () => {
    expect(() => read(['north'], { npm_config_twice: 'true' })).toThrow(
      'npm kept --twice for itself. Put -- before the options: npm run paint -- --twice …',
    )
  })

  test('the help names everything', () => {
    expect(describeCommand(COMMAND).split('\n')).toEqual([
      'npm run paint -- [wall] [options]',
      '',
      'Paints a wall.',
      '',
      '  wall                  which one',
      '  --colour <name>       blue unless told',
      '  --twice               paints it twice',
      '  --help                prints this',
    ])
  })
})
