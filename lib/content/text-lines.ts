/** The words of content files as readers see them, line by line with their place, for the checks of spelling and figures. */
import type { Entry } from './entry.ts'
import type { YamlDocument } from './yaml-document.ts'

/** One line of text: what is no running text (addresses, code, labels of footnotes) is blanked, so that columns stay. */
export interface TextLine {
  readonly file: string
  readonly line: number
  /** Column the text begins in. */
  readonly column: number
  /** Front-matter field, such as `keyFacts.0.value`; undefined in the body. */
  readonly field: string | undefined
  /** Number of the paragraph, in the body; the same in a translation that follows its original. */
  readonly paragraph: number
  readonly text: string
}

/** Fields that machines read, wherever they stand; the keys of `sources` and the like are known by their form. */
const MACHINE_FIELDS: readonly PropertyKey[] = ['translatedFrom', 'telephone', 'file', 'src', 'key']
const KEY = /^[a-z][a-z0-9-]*$/

/** Markers of numbered lists, link targets, autolinks, web and e-mail addresses, footnote labels, tokens, code: not running text. */
const NO_TEXT =
  /^\s*\d+[.)]\s|\]\([^)]*\)|<[^>\s]+>|\[\^[^\]]+\]:?|\{\{[^}]*\}\}|\{n\}|`[^`]*`|https?:\/\/[^\s)»]+|[\w.+-]+@[\w-]+\.[\w.]+/g

/** A text with everything that is no running text replaced by as many spaces. */
export function blankCode(text: string): string {
  return text.replace(NO_TEXT, (match) => ' '.repeat(match.length))
}

/** Lines of an entry: the values of its front matter, then its body. */
export function entryLines({ file, data, body, bodyLine, position }: Entry): TextLine[] {
  return [...valueLines(data, file, position), ...bodyLines(file, body, bodyLine)]
}

/** Lines of the values in YAML. */
export function valueLines(value: unknown, file: string, position: YamlDocument['position']): TextLine[] {
  return [...strings(value, [])].flatMap(({ path, text }) => {
    const { line, column } = position(path)
    const lines = text.trimEnd().split('\n')
    const field = path.map(String).join('.')
    // A text of several lines begins below its key.
    const first = lines.length > 1 ? line + 1 : line
    return lines.map((words, index) => ({
      ...{ file, line: first + index, column, field, paragraph: -1, text: blankCode(words) },
    }))
  })
}

function bodyLines(file: string, body: string, bodyLine: number): TextLine[] {
  let paragraph = 0
  return body.split('\n').map((text, index) => {
    if (text.trim() === '') paragraph += 1
    return { file, line: bodyLine + index, column: 1, field: undefined, paragraph, text: blankCode(text) }
  })
}

function* strings(value: unknown, path: PropertyKey[]): Generator<{ path: PropertyKey[]; text: string }> {
  if (typeof value === 'string') {
    if (!KEY.test(value) && !MACHINE_FIELDS.includes(path.at(-1) ?? '')) yield { path, text: value }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* strings(item, [...path, index])
  } else if (typeof value === 'object' && value !== null && !('edtf' in value) && !(value instanceof Date)) {
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, [...path, key])
  }
}
