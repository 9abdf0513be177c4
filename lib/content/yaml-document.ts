import { type ErrorCode, isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml'
import { keepMade } from '../kept/kept-results.ts'

/** The mistakes writers make most, in their words; the parser's own words serve for the rest. */
const MESSAGES: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'the same field stands here twice',
  BAD_INDENT: 'this line is indented too far, or not far enough',
  BLOCK_AS_IMPLICIT_KEY: 'this line is indented too far, or its text has a colon in it',
  MULTILINE_IMPLICIT_KEY: 'this line is indented too far, or its text has a colon in it',
  TAB_AS_INDENT: 'this line begins with a tab',
}

/** What a piece of YAML says, with the place of every field. */
export interface YamlDocument {
  readonly value: unknown
  readonly syntaxErrors: { line: number; column: number; message: string }[]
  /** Line and column of a field, or of the nearest field around it when it is missing. */
  position(path: readonly PropertyKey[]): { line: number; column: number }
}

/**
 * Parses YAML 1.2 with every scalar as text (schema `failsafe`): `014`, `no` and `2026-13-45` stay what the
 * writer typed. Duplicate keys, warnings and aliases are errors; nothing is executed.
 */
export function parseYaml(source: string): YamlDocument {
  const read = keepMade('yaml', source, readValue)
  return {
    ...read,
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
  const syntaxErrors = [...document.errors, ...document.warnings].slice(0, 1).map((error) => ({
    ...placeOf(error.pos[0], lines),
    message: MESSAGES[error.code] ?? error.message,
  }))
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
    errors.push({ line: 1, column: 1, message: 'a value begins with & or *' })
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
