/** The words of content files as readers see them, line by line with their place, for the checks of spelling and figures. */
import { TELEPHONE } from '../../i18n/direction.ts'
import { memoize } from '../../memoize.ts'
import type { Entry } from '../entries/entry.ts'
import { atField, type ProblemPlace } from './content-error.ts'
import type { YamlDocument } from './yaml-document.ts'

/** One line of text: what is no running text (addresses, code, labels of footnotes) is blanked, so that columns stay. */
export interface TextLine {
  /** Front-matter field, such as `keyFacts.0.value`; undefined in the body. */
  readonly field: string | undefined
  /** Number of the paragraph, in the body; the same in a translation that follows its original. */
  readonly paragraph: number
  readonly text: string
  /**
   * Where it stands, for messages: the field, or the character of the body with this offset. To be
   * asked for where something is wrong only: for a field its YAML is read once more.
   */
  readonly place: (offset?: number) => ProblemPlace
}

/** Fields that machines read, wherever they stand; the keys of `sources`, paths and the like are known by their form. */
const MACHINE_FIELDS: readonly PropertyKey[] = ['translatedFrom', 'telephone', 'file', 'src', 'key', 'code', 'country']
const KEY = /^[a-z/][a-z0-9/-]*$/

/** Markers of numbered lists, link targets, autolinks, web and e-mail addresses, footnote labels, tokens, code: not running text. */
const NO_TEXT =
  /^\s*[\d۰-۹]+[.)]\s|\]\([^)]*\)|<[^>\s]+>|\[\^[^\]]+\]:?|\{\{[^}]*\}\}|\{n\}|`[^`]*`|https?:\/\/[^\s)»]+|[\w.+-]+@[\w-]+\.[\w.]+/g
/** No figures: nobody counts anything by them. */
const NUMBERS_TO_CALL = new RegExp(TELEPHONE, 'gu')

/** A text with everything that is no running text replaced by as many spaces. */
export function blankCode(text: string): string {
  const blank = (match: string) => ' '.repeat(match.length)
  return text.replace(NO_TEXT, blank).replace(NUMBERS_TO_CALL, blank)
}

/** Lines of an entry, made once: the values of its front matter, then its body. */
export const entryLines = memoize(({ file, data, body, bodyLine, position }: Entry): readonly TextLine[] => [
  ...valueLines(data, file, position),
  ...bodyLines(file, body, bodyLine),
])

/** Lines of the values in YAML. */
export function valueLines(value: unknown, file: string, position: YamlDocument['position']): TextLine[] {
  return [...strings(value, [])].flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n')
    const field = path.map(String).join('.')
    return lines.map((words, index) => ({
      ...{ field, paragraph: -1, text: blankCode(words) },
      place: () => {
        const at = atField({ file, position }, ...path)
        // A text of several lines begins below its key.
        return lines.length > 1 ? { ...at, line: at.line + 1 + index } : at
      },
    }))
  })
}

function bodyLines(file: string, body: string, bodyLine: number): TextLine[] {
  let paragraph = 0
  return body.split('\n').map((text, index) => {
    if (text.trim() === '') paragraph += 1
    const place = (offset = 0) => ({ file, line: bodyLine + index, column: offset + 1 })
    return { field: undefined, paragraph, text: blankCode(text), place }
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
