import { type ParseArgsConfig, parseArgs } from 'node:util'

type OptionConfig = NonNullable<ParseArgsConfig['options']>[string]

/** One thing to say after the name of a command: what it does for the person who reads the help. */
export type CommandOption = OptionConfig & {
  readonly help: string
  /** What stands for its value in the help: days, folder. */
  readonly value?: string
}

/** Something a command takes without a name before it. */
interface CommandParameter {
  readonly name: string
  readonly help: string
  readonly isRequired?: true
}

type CommandOptions = Readonly<Record<string, CommandOption>>

/** A script of package.json as its help describes it. */
export interface Command<Options extends CommandOptions> {
  /** How it is called: npm run overdue. */
  readonly call: string
  /** What it does, as whole sentences. */
  readonly does: string
  readonly parameters?: readonly CommandParameter[]
  /** The parameters may be any number of the last one. */
  readonly isEndless?: true
  readonly options: Options
}

/** The values of a command line by the names of the options, and what stood there without a name. */
type CommandLine<Options extends CommandOptions> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true }>
>

const WIDTH = 20

/** What `--help` prints. */
export function describeCommand({ call, does, parameters = [], options }: Command<CommandOptions>): string {
  const named = Object.entries(options).map(([name, { type, value, help }]) => ({
    name: `--${name}${type === 'string' ? ` <${value ?? 'text'}>` : ''}`,
    help,
  }))
  const rows = [...parameters, ...named, { name: '--help', help: 'prints this' }]
  const given = parameters.map(({ name, isRequired }) => (isRequired ? name : `[${name}]`))
  return [[call, '--', ...given, '[options]'].join(' '), '', does, '', ...rows.map(row)].join('\n')
}

function row({ name, help }: CommandParameter): string {
  const indent = ' '.repeat(WIDTH + 4)
  const start = name.length > WIDTH ? `  ${name}\n${indent}` : `  ${name.padEnd(WIDTH)}  `
  return start + help.replaceAll('\n', `\n${indent}`)
}

/**
 * Reads what stands behind the name of a command. Throws, in one line, on an option it does not know, a value that is
 * missing and a word too many; `env` tells of options that npm took for its own, as it does without a `--` before them.
 */
export function parseCommandLine<Options extends CommandOptions>(
  command: Command<Options>,
  args: string[],
  env: Readonly<Record<string, string | undefined>>,
): CommandLine<Options> {
  const { call, options, parameters = [], isEndless } = command
  const taken = Object.keys(options).find((name) => env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined)
  if (taken) throw new Error(`npm kept --${taken} for itself. Put -- before the options: ${call} -- --${taken} …`)
  const line = parseOrExplain(() => parseArgs({ args, options, allowPositionals: true }), options)
  const extra = line.positionals[parameters.length]
  if (extra !== undefined && !isEndless) throw new Error(`“${extra}” is one word too many. Options stand behind --`)
  return line
}

/** What Node says of a command line, in the words of our other messages. */
function parseOrExplain<Line>(parse: () => Line, options: CommandOptions): Line {
  try {
    return parse()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const [, name = ''] = /^(?:Unknown option|Option) '(?:-\w, )?(--?[^' ]*)/.exec(message) ?? []
    if (message.startsWith('Unknown option')) throw new Error(`There is no option ${name}.`)
    const { type, value = 'text' } = options[name.replace(/^-+/, '')] ?? {}
    throw new Error(type === 'string' ? `${name} needs a value: ${name} <${value}>` : `${name} takes no value.`)
  }
}

/** Reads the command line of this process; on `--help`, and on what it does not understand, says so and ends it. */
export function readCommandLine<Options extends CommandOptions>(command: Command<Options>): CommandLine<Options> {
  const args = process.argv.slice(2)
  if (args.includes('--help')) {
    console.log(describeCommand(command))
    process.exit(0)
  }
  try {
    return parseCommandLine(command, args, process.env)
  } catch (error) {
    return refuseCommandLine(command, error instanceof Error ? error.message : String(error))
  }
}

/** Does what a command is for. What goes wrong is said in one line, then `advice`, and the exit code is 1. */
export async function runCommand(work: () => unknown, advice?: string): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    if (advice) console.error(advice)
    process.exitCode = 1
  }
}

/** Says what is wrong with the command line and where help is, and ends the process with exit code 1. */
export function refuseCommandLine({ call }: { readonly call: string }, message: string): never {
  console.error(`${message}\n${call} -- --help tells what there is.`)
  process.exit(1)
}
