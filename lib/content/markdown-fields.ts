import type { Entry } from './entry.ts'

/** A field of the front matter that is read as Markdown. */
export interface MarkdownField {
  readonly path: readonly (string | number)[]
  readonly text: string
}

/** The fields of an entry that are read as Markdown. */
export function markdownFields({ type, data }: Entry): MarkdownField[] {
  const each = (list: string, field: string, texts: readonly string[]) =>
    texts.map((text, index) => ({ path: [list, index, field], text }))
  switch (type) {
    case 'news':
      return [
        ...each(
          'keyFacts',
          'value',
          data.keyFacts.map(({ value }) => value),
        ),
        ...(data.notesToEditors === undefined ? [] : [{ path: ['notesToEditors'], text: data.notesToEditors }]),
      ]
    case 'programme':
      return each(
        'interventions',
        'text',
        data.interventions.map(({ text }) => text),
      )
    case 'page':
      return each(
        'timeline',
        'text',
        data.timeline.map(({ text }) => text),
      )
  }
}

/** Where a place in a text stands in its file. */
export type Place = (fault: { line: number; column: number }) => {
  file: string
  line: number
  column: number
  field?: string
}

/** A text of several lines begins below its key. The place is asked for where something is wrong only. */
export function placeInField({ file, position }: Entry, path: readonly (string | number)[], text: string): Place {
  return ({ line }) => {
    const key = position(path)
    const below = line - (text.trimEnd().includes('\n') ? 0 : 1)
    return { file, field: path.join('.'), line: key.line + below, column: key.column }
  }
}
