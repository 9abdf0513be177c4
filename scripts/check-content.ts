/** `npm run check:content`: prints everything wrong in the content folder at once; exit code 1 when there is an error. */
import { checkContent } from '../lib/content/check-content.ts'
import { formatProblem } from '../lib/content/content-error.ts'
import { contentFolder } from '../lib/content/load.ts'
import { siteNow } from '../lib/site/clock.ts'

const started = performance.now()
const problems = checkContent(contentFolder(), siteNow())
const errors = problems.filter(({ severity }) => severity === 'error')
for (const problem of problems) console.log(formatProblem(problem))
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(
  `${errors.length} errors, ${problems.length - errors.length} warnings in ${contentFolder().name}/ (${seconds} s)`,
)
process.exitCode = errors.length > 0 ? 1 : 0
