import type { ProblemPlace } from '../read/content-error.ts'
import type { Entry } from './entry.ts'

/** The fields of an entry that are read as Markdown. */
export function markdownFields({ type, data }: Entry): { path: (string | number)[]; text: string }[] {
  switch (type) {
    case 'news': {
      const facts = data.keyFacts.map(({ value }, index) => ({ path: ['keyFacts', index, 'value'], text: value }))
      const { notesToEditors } = data
      return notesToEditors === undefined ? facts : [...facts, { path: ['notesToEditors'], text: notesToEditors }]
    }
    case 'programme':
      return data.interventions.map(({ text }, index) => ({ path: ['interventions', index, 'text'], text }))
    case 'page':
      return data.timeline.map(({ text }, index) => ({ path: ['timeline', index, 'text'], text }))
  }
}

/** Where a line of such a text stands in its file: a text of several lines begins below its key. */
export function placeInField({ file, position }: Entry, path: readonly (string | number)[], text: string) {
  return ({ line }: { line: number }): ProblemPlace => {
    const key = position(path)
    const below = line - (text.trimEnd().includes('\n') ? 0 : 1)
    return { file, field: path.join('.'), line: key.line + below, column: key.column }
  }
}
