/** A stretch of a file, both ends included, as HTTP counts. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/**
 * The one range a Range header asks for (RFC 9110, 14.2). Undefined when the header is to be ignored:
 * none, several ranges, another unit, or nonsense. 'unsatisfiable' when it lies beyond the file.
 */
export function parseRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = header?.match(/^bytes=(\d*)-(\d*)$/) ?? []
  if (first === '' && last === '') return undefined
  if (first === '') return fromEnd(Number(last), size)
  const start = Number(first)
  const end = last === '' ? size - 1 : Number(last)
  if (end < start && last !== '') return undefined
  return start >= size ? 'unsatisfiable' : { start, end: Math.min(end, size - 1) }
}

function fromEnd(length: number, size: number): ByteRange | 'unsatisfiable' {
  if (length === 0 || size === 0) return 'unsatisfiable'
  return { start: Math.max(0, size - length), end: size - 1 }
}
