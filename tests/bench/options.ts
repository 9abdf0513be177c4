export const PARTS = ['build', 'start', 'throughput', 'pages', 'search', 'publish'] as const
export type PartName = (typeof PARTS)[number]

export interface BenchOptions {
  readonly parts: readonly PartName[]
  /** Numbers of generated releases beside the real content. */
  readonly sizes: readonly number[]
  /** Fewer rounds, shorter, and fewer pages: to see that it runs, not to cite. */
  readonly isQuick: boolean
}

interface Given {
  readonly only?: string | undefined
  readonly sizes?: string | undefined
  readonly quick: boolean
}

export const COMMAND = {
  call: 'npm run bench',
  does: 'Measures the site, prints tables, writes bench.json. Exit code 1 when a part failed; the others are measured all the same.',
  options: {
    only: {
      type: 'string',
      value: 'part,…',
      help: `measure these parts and no others:
build       time and memory of npm run build, cold and warm
start       time from npm start to the first page
throughput  requests a second of npm start, next start, nginx and sirv for one page
pages       bytes, requests and paint times of every kind of page on a slow line
search      time of a search, and memory
publish     time from the commit of one release to its page`,
    },
    sizes: {
      type: 'string',
      value: '0,1000,…',
      help: `numbers of generated releases beside the real content, for build, start, search and publish;
unless told: 0,1000,10000 (the last takes many minutes)`,
    },
    quick: {
      type: 'boolean',
      default: false,
      help: 'size 0 alone unless told, fewer rounds, three kinds of page: to see that it runs, not to cite',
    },
  },
} as const

/** What the command line asks for. Throws, in one line, on a part or a size there is not. */
export function readOptions({ only, sizes, quick }: Given): BenchOptions {
  return {
    parts: only === undefined ? PARTS : parseParts(only),
    sizes: parseSizes(sizes ?? (quick ? '0' : '0,1000,10000')),
    isQuick: quick,
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
