/** `npm run check:content`: prints everything wrong in the content folder at once; exit code 1 when there is an error. */

import { formatAnnotation } from '../lib/content/authoring/github-annotation.ts'
import { formatProblem } from '../lib/content/read/content-error.ts'
import { readChecked } from '../server/build/check.ts'
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

const { format } = readCommandLine(COMMAND).values
const print = FORMATS.get(format)
if (!print) refuseCommandLine(COMMAND, `There is no format “${format}”. Use one of: ${[...FORMATS.keys()].join(', ')}.`)
process.exitCode = readChecked(print) ? 0 : 1
