import { type ErrorCode, isMap, isNode, isPair, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import { findYamlMistake, type YamlMistake } from './yaml-mistakes.ts'

/** The mistakes writers make most, in their words; the parser's own words serve for the rest. */
const MESSAGES: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'this line is indented too far, or not far enough',
  BLOCK_AS_IMPLICIT_KEY: 'this line is indented too far, or its text has a colon in it',
  MULTILINE_IMPLICIT_KEY: 'this line is indented too far, or its text has a colon in it',
}

const REMARK = 'put the value in quotes, or the remark on a line of its own'
const HOW_TO_MEND = 'check the indentation, and quote values that contain a colon or a hash'

/** What a piece of YAML says, with the place of every field. */
export interface YamlDocument {
  readonly value: unknown
  readonly syntaxErrors: YamlMistake[]
  /** Line and column of a field, or of the nearest field around it when it is missing. */
  position(path: readonly PropertyKey[]): { line: number; column: number }
}

/**
 * Parses YAML 1.2 with every scalar as text (schema `failsafe`): `014`, `no` and `2026-13-45` stay what the
 * writer typed. Duplicate keys, warnings and aliases are errors; nothing is executed.
 */
export function parseYaml(source: string): YamlDocument {
  return {
    ...readValue(source),
    // Asked for where something is wrong, which is rare: thousands of files kept as trees would fill the memory.
    position: (path) => {
      const again = latest?.source === source ? latest : { source, ...readDocument(source) }
      latest = again
      return placeOf(offsetOf(again.document.contents, path), again.lines)
    },
  }
}

function readValue(source: string): Omit<YamlDocument, 'position'> {
  const { document, lines } = readDocument(source)
  const syntaxErrors = [...document.errors, ...document.warnings].slice(0, 1).map((error) => {
    const place = placeOf(error.pos[0], lines)
    const [field = ''] = /^[^:\s]+/.exec(source.slice(error.pos[0])) ?? []
    if (error.code === 'DUPLICATE_KEY')
      return {
        ...place,
        message: `the field “${field}” stands here twice`,
        remedy: 'delete one of the two, or rename it',
      }
    const message = MESSAGES[error.code] ?? error.message
    return findYamlMistake(source, place.line) ?? { ...place, message, remedy: HOW_TO_MEND }
  })
  visit(document, {
    Scalar: (_, { comment, range }) => {
      const behind = comment && range ? source.slice(range[1]).search(/\S/) : -1
      if (behind < 0 || source.slice(range?.[1], (range?.[1] ?? 0) + behind).includes('\n')) return
      const message = `all behind # is a remark, which nobody reads: “#${comment}”`
      syntaxErrors.push({ ...placeOf((range?.[1] ?? 0) + behind, lines), message, remedy: REMARK })
    },
  })
  const value =
    syntaxErrors.length > 0 ? undefined : withoutAliases(() => document.toJS({ maxAliasCount: 0 }), syntaxErrors)
  return { value, syntaxErrors }
}

function placeOf(offset: number, lines: LineCounter): { line: number; column: number } {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

/** Read again for a place; who asks for one place of a file asks for more of them. */
let latest: ({ source: string } & ReturnType<typeof readDocument>) | undefined

function readDocument(source: string) {
  const lines = new LineCounter()
  const document = parseDocument(source, {
    schema: 'failsafe',
    uniqueKeys: true,
    lineCounter: lines,
    prettyErrors: false,
  })
  return { document, lines }
}

function withoutAliases(read: () => unknown, errors: YamlDocument['syntaxErrors']): unknown {
  try {
    return read()
  } catch {
    errors.push({ line: 1, column: 1, message: 'a value begins with & or *', remedy: 'put the value in quotes' })
    return undefined
  }
}

function offsetOf(root: unknown, path: readonly PropertyKey[]): number {
  let node = root
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(key))
      if (!pair) return offset
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(key)]
      if (isNode(node)) offset = node.range?.[0] ?? offset
    } else return offset
  }
  return offset
}
