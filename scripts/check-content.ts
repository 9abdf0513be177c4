/**
 * `npm run check:content`: prints everything wrong in the content folder at once; exit code 1 when there is an error.
 * `-- --format github` marks the lines of a pull request instead.
 */
import { parseArgs } from 'node:util'
import { checkContent } from '../lib/content/check-content.ts'
import { formatProblem } from '../lib/content/content-error.ts'
import { formatAnnotation } from '../lib/content/github-annotation.ts'
import { contentFolder } from '../lib/content/load.ts'
import { siteNow } from '../lib/site/clock.ts'

const FORMATS = new Map([
  ['text', formatProblem],
  ['github', formatAnnotation],
])

const started = performance.now()
const { format } = parseArgs({ options: { format: { type: 'string', default: 'text' } } }).values
const print = FORMATS.get(format)
if (!print) {
  console.error(`There is no format “${format}”. Use one of: ${[...FORMATS.keys()].join(', ')}`)
  process.exit(1)
}
const problems = checkContent(contentFolder(), siteNow())
const errors = problems.filter(({ severity }) => severity === 'error')
for (const problem of problems) console.log(print(problem))
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(
  `${errors.length} errors, ${problems.length - errors.length} warnings in ${contentFolder().name}/ (${seconds} s)`,
)
process.exitCode = errors.length > 0 ? 1 : 0
