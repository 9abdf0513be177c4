import { Document, isCollection, isMap, isNode, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { isList, isRecord, isSame, type PlainRecord, type PlainValue, plainOfNode, toPlain } from './plain-value.ts'

/** Folded text is broken before this column, as in the texts of `content/`. */
const FOLD_BEFORE = 100

/** YAML with every scalar as text, one line for each. */
const FAILSAFE = { schema: 'failsafe' } as const

/** One field of a map or item of a list: its place in the source, from its key or hyphen to the next. */
interface Part {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly node: unknown
}

/**
 * The fields as YAML, taken over letter by letter from `source` wherever that says the same: order, quotes, line
 * breaks and comments stay. Only what changed is written anew. Ends with a line end.
 */
export function writeFields(fields: PlainRecord, source: string): string {
  const { contents } = parseDocument(source, FAILSAFE)
  const isKept = isMap(contents) && !contents.flow && Object.keys(fields).length > 0
  const kept = isKept ? new SourceWriter(source).map(contents, fields, 0, source.length) : ''
  const isRight = isSame(plainOfNode(parseDocument(kept, FAILSAFE).contents), fields)
  return isRight ? kept : new Document(fields, FAILSAFE).toString({ lineWidth: 0 })
}

class SourceWriter {
  constructor(private readonly source: string) {}

  map(node: YAMLMap, fields: PlainRecord, indent: number, end: number): string {
    const parts = this.parts(node, end)
    const known = parts.map(({ key }) => key)
    const keys = inOrder(known, Object.keys(fields))
    const texts = keys.flatMap((key) => {
      const part = parts.find((candidate) => candidate.key === key)
      const value = fields[key]
      if (value !== undefined) return this.part(part, value, { [key]: value }, indent)
      return part && toPlain(plainOfNode(part.node)) === undefined ? this.source.slice(part.start, part.end) : []
    })
    return texts.join(' '.repeat(indent))
  }

  private list(node: YAMLSeq, items: readonly PlainValue[], indent: number, end: number): string {
    const parts = this.parts(node, end)
    const free = new Set(parts)
    const same = items.map((item) => take(free, (part) => isSame(plainOfNode(part.node), item)))
    const texts = items.map((item, index) => {
      const part = same[index] ?? take(free, (candidate) => candidate === parts[index])
      return this.part(part, item, [item], indent)
    })
    return texts.join(' '.repeat(indent))
  }

  /** The text of a field or item; `whole` is the same with its key or hyphen, for when it is written anew. */
  private part(part: Part | undefined, value: PlainValue, whole: PlainRecord | PlainValue[], indent: number): string {
    if (!part) return anew(whole, undefined, indent)
    const { start, end, node } = part
    if (isSame(plainOfNode(node), value)) return this.source.slice(start, end)
    const inner = isCollection(node) && !node.flow ? this.parts(node, end)[0]?.start : undefined
    if (inner !== undefined) {
      const column = inner - lineStart(this.source, inner)
      if (isMap(node) && isRecord(value)) return this.source.slice(start, inner) + this.map(node, value, column, end)
      if (isSeq(node) && isList(value)) return this.source.slice(start, inner) + this.list(node, value, column, end)
    }
    return anew(whole, node, indent) + this.comments(part)
  }

  private parts(node: YAMLMap | YAMLSeq, end: number): Part[] {
    const starts = isMap(node)
      ? node.items.map(({ key, value }) => ({ key: String(key), start: startOf(key), node: value }))
      : node.items.map((item) => ({ key: '', start: this.source.lastIndexOf('-', startOf(item) - 1), node: item }))
    return starts.map((part, index) => {
      const next = starts[index + 1]
      return { ...part, end: next ? lineStart(this.source, next.start) : end }
    })
  }

  /** Whole lines of comment that stand behind a value. */
  private comments({ node, end }: Part): string {
    const after = isNode(node) ? this.source.slice(node.range?.[1] ?? end, end) : ''
    return (after.match(/^[ ]*#.*\n/gm) ?? []).join('')
  }
}

function take(parts: Set<Part>, fits: (part: Part) => boolean): Part | undefined {
  const found = [...parts].find(fits)
  if (found) parts.delete(found)
  return found
}

/** Known keys stay where they are; a new one comes behind the one it follows in `wanted`. */
function inOrder(known: readonly string[], wanted: readonly string[]): string[] {
  const keys = [...known]
  for (const [index, key] of wanted.entries()) {
    if (keys.includes(key)) continue
    const before = wanted[index - 1]
    keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key)
  }
  return keys
}

/** A field or item as YAML, in the style of the value it replaces: quotes, block or flow. */
function anew(whole: PlainRecord | PlainValue[], replaced: unknown, indent: number): string {
  const document = new Document(whole, FAILSAFE)
  const { contents } = document
  const value = isMap(contents) ? contents.items[0]?.value : isSeq(contents) ? contents.items[0] : undefined
  if (isScalar(value) && isScalar(replaced) && replaced.type) value.type = replaced.type
  if (isCollection(value) && isCollection(replaced) && replaced.flow) value.flow = true
  const isFolded = isScalar(value) && value.type === 'BLOCK_FOLDED'
  const text = document.toString({ lineWidth: isFolded ? FOLD_BEFORE - indent : 0, flowCollectionPadding: false })
  return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`)
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1
}
