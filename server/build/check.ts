import { checkContent } from '../../lib/content/check/check-content.ts'
import type { SiteContent } from '../../lib/content/entries/entry.ts'
import { readContent } from '../../lib/content/load.ts'
import { type ContentProblem, formatProblem } from '../../lib/content/read/content-error.ts'
import { contentFolder } from '../../lib/content/read/content-folder.ts'
import { withoutPlaces } from '../../lib/content/snapshot.ts'
import { siteNow } from '../../lib/site/clock.ts'

/** Reads the content, prints everything wrong in it, and how much; undefined when there is an error. */
export function readChecked(print: (problem: ContentProblem) => string = formatProblem): SiteContent | undefined {
  const started = performance.now()
  const folder = contentFolder()
  const read = readContent(folder)
  const problems = checkContent(folder, siteNow(), read)
  const errors = problems.filter(({ severity }) => severity === 'error')
  for (const problem of problems) console.log(print(problem))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `${count(errors.length, 'error')}, ${count(problems.length - errors.length, 'warning')} in ${folder.name}/ (${seconds} s)`,
  )
  return errors.length === 0 && read.content ? withoutPlaces(read.content) : undefined
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
