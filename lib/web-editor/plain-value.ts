import { isMap, isScalar, isSeq } from 'yaml'

/** A value of front matter as the site reads it: every scalar is text. */
export type PlainValue = string | readonly PlainValue[] | PlainRecord
export interface PlainRecord {
  readonly [key: string]: PlainValue
}

/** What an editor holds, as text; undefined for what says nothing: empty text, empty lists, `false`. */
export function toPlain(value: unknown): PlainValue | undefined {
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => toPlain(item) ?? [])
    return items.length > 0 ? items : undefined
  }
  if (typeof value === 'object' && value !== null) {
    const record = toPlainRecord(value)
    return Object.keys(record).length > 0 ? record : undefined
  }
  const text = value === undefined || value === null || value === false ? '' : String(value)
  return text.trim() === '' ? undefined : text
}

/** The fields of an object that say something. */
export function toPlainRecord(value: object): PlainRecord {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const plain = toPlain(item)
      return plain === undefined ? [] : [[key, plain]]
    }),
  )
}

export function isRecord(value: PlainValue | undefined): value is PlainRecord {
  return typeof value === 'object' && !Array.isArray(value)
}

export function isList(value: PlainValue | undefined): value is readonly PlainValue[] {
  return Array.isArray(value)
}

/** What a node of a YAML document says. */
export function plainOfNode(node: unknown): PlainValue | undefined {
  if (isMap(node)) {
    const pairs = node.items.map(({ key, value }) => [String(key), plainOfNode(value)] as const)
    return toPlainRecord(Object.fromEntries(pairs))
  }
  if (isSeq(node)) return node.items.flatMap((item) => plainOfNode(item) ?? [])
  return isScalar(node) ? String(node.value ?? '') : undefined
}

/** Whether two values say the same; editors trim texts and order fields in their own way. */
export function isSame(one: PlainValue | undefined, other: PlainValue | undefined): boolean {
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]))
  if (isRecord(one) && isRecord(other)) {
    const keys = Object.keys(one)
    return keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], other[key]))
  }
  return typeof one === 'string' && typeof other === 'string' ? one.trim() === other.trim() : one === other
}
