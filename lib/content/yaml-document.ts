import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml'

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
export function parseYaml(source: string, firstLine = 1): YamlDocument {
  const lines = new LineCounter()
  const document = parseDocument(source, {
    schema: 'failsafe',
    uniqueKeys: true,
    lineCounter: lines,
    prettyErrors: false,
  })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  const syntaxErrors = [...document.errors, ...document.warnings].map((error) => ({
    ...place(error.pos[0]),
    message: error.message,
  }))
  return {
    value:
      syntaxErrors.length > 0
        ? undefined
        : withoutAliases(() => document.toJS({ maxAliasCount: 0 }), syntaxErrors, firstLine),
    syntaxErrors,
    position: (path) => place(offsetOf(document.contents, path)),
  }
}

function withoutAliases(read: () => unknown, errors: YamlDocument['syntaxErrors'], firstLine: number): unknown {
  try {
    return read()
  } catch {
    errors.push({ line: firstLine, column: 1, message: 'Aliases (& and *) are not allowed; write the value out' })
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
