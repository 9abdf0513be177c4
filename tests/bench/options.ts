import { parseArgs } from 'node:util'

export const PARTS = ['build', 'start', 'throughput', 'pages', 'search', 'publish'] as const
export type PartName = (typeof PARTS)[number]

export interface BenchOptions {
  readonly parts: readonly PartName[]
  /** Numbers of generated releases beside the real content. */
  readonly sizes: readonly number[]
  /** Fewer rounds, shorter, and fewer pages: to see that it runs, not to cite. */
  readonly isQuick: boolean
  /** Only the usage is wanted. */
  readonly isHelp: boolean
}

export const USAGE = `npm run bench [-- options]: measures the site, prints tables, writes bench.json

  --only part,…     measure these parts and no others:
                      build       time and memory of npm run build, cold and warm
                      start       time from npm start to the first page
                      throughput  requests a second of npm start, next start, nginx and sirv for one page
                      pages       bytes, requests and paint times of every kind of page on a slow line
                      search      time of a search, and memory
                      publish     time from the commit of one release to its page
  --sizes 0,1000,…  numbers of generated releases beside the real content, for build, start, search and publish;
                    unless told: 0,1000,10000 (the last takes many minutes)
  --quick           size 0 alone unless told, fewer rounds, three kinds of page: to see that it runs, not to cite
  --help            print this`

/** Reads the command line. Throws, in one line, on what it does not know. */
export function parseOptions(parameters: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      only: { type: 'string' },
      sizes: { type: 'string' },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  return {
    parts: values.only === undefined ? PARTS : parseParts(values.only),
    sizes: parseSizes(values.sizes ?? (values.quick ? '0' : '0,1000,10000')),
    isQuick: values.quick,
    isHelp: values.help,
  }
}

/** In the order in which they run, whatever the order they were named in. */
function parseParts(text: string): PartName[] {
  const wanted = text.split(',').map((word) => word.trim())
  const unknown = wanted.find((word) => !PARTS.some((part) => part === word))
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}". Write some of ${PARTS.join(', ')}`)
  return PARTS.filter((part) => wanted.includes(part))
}

function parseSizes(text: string): number[] {
  const sizes = text.split(',').map((word) => word.trim())
  const wrong = sizes.find((size) => !/^\d{1,6}$/.test(size))
  if (wrong !== undefined) throw new Error(`"${wrong}" is no number of releases. Write some, such as 0,1000`)
  return [...new Set(sizes.map(Number))].toSorted((a, b) => a - b)
}
