/** `npm run check:content`: prints everything wrong in the content folder at once; exit code 1 when there is an error. */
import { checkContent } from '../lib/content/check-content.ts'
import { formatProblem } from '../lib/content/content-error.ts'
import { formatAnnotation } from '../lib/content/github-annotation.ts'
import { contentFolder } from '../lib/content/load.ts'
import { siteNow } from '../lib/site/clock.ts'
import { readCommandLine, refuseCommandLine } from './command-line.ts'

const FORMATS = new Map([
  ['text', formatProblem],
  ['github', formatAnnotation],
])

const COMMAND = {
  call: 'npm run check:content',
  does: 'Prints everything wrong in the content, with file, line and remedy. Changes nothing. Exit code 1 when there is an error.',
  options: {
    format: {
      type: 'string',
      value: [...FORMATS.keys()].join('|'),
      default: 'text',
      help: 'text, unless told; github marks the lines of a pull request',
    },
  },
} as const

const started = performance.now()
const { format } = readCommandLine(COMMAND).values
const print = FORMATS.get(format)
if (!print) refuseCommandLine(COMMAND, `There is no format “${format}”. Use one of: ${[...FORMATS.keys()].join(', ')}.`)
const problems = checkContent(contentFolder(), siteNow())
const errors = problems.filter(({ severity }) => severity === 'error')
for (const problem of problems) console.log(print(problem))
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(
  `${count(errors.length, 'error')}, ${count(problems.length - errors.length, 'warning')} in ${contentFolder().name}/ (${seconds} s)`,
)
process.exitCode = errors.length > 0 ? 1 : 0

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
