import { brotliDecompressSync } from 'node:zlib'

/** The tag numbers of WOFF2 (5.1) that matter here; 63 says that the tag follows in letters. */
const CMAP = 0
const GLYF = 10
const LOCA = 11
const ARBITRARY = 63

/** The characters a WOFF2 file can write: its cmap, format 4 or 12. */
export function readCharacters(woff2: Buffer): Set<string> {
  const cmap = readCmap(woff2)
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(8 + index * 8)),
  )
  return new Set(subtables.flatMap(readSubtable).map((code) => String.fromCodePoint(code)))
}

function readCmap(woff2: Buffer): Buffer {
  const tables = woff2.readUInt16BE(12)
  const cursor = { at: 48 }
  const directory = Array.from({ length: tables }, () => readEntry(woff2, cursor))
  const data = brotliDecompressSync(woff2.subarray(cursor.at, cursor.at + woff2.readUInt32BE(20)))
  const index = directory.findIndex(({ tag }) => tag === CMAP)
  const start = directory.slice(0, index).reduce((sum, { length }) => sum + length, 0)
  return data.subarray(start, start + (directory[index]?.length ?? 0))
}

function readEntry(woff2: Buffer, cursor: { at: number }): { tag: number; length: number } {
  const flags = woff2.readUInt8(cursor.at++)
  const tag = flags & 63
  const version = flags >> 6
  if (tag === ARBITRARY) cursor.at += 4
  const length = readBase128(woff2, cursor)
  const isTransformed = tag === GLYF || tag === LOCA ? version === 0 : version !== 0
  return { tag, length: isTransformed ? readBase128(woff2, cursor) : length }
}

function readBase128(woff2: Buffer, cursor: { at: number }): number {
  let value = 0
  for (;;) {
    const byte = woff2.readUInt8(cursor.at++)
    value = value * 128 + (byte & 127)
    if (byte < 128) return value
  }
}

function readSubtable(table: Buffer): number[] {
  const format = table.readUInt16BE(0)
  if (format === 12) {
    return Array.from({ length: table.readUInt32BE(12) }, (_, group) => 16 + group * 12).flatMap((at) =>
      codesBetween(table.readUInt32BE(at), table.readUInt32BE(at + 4)),
    )
  }
  if (format !== 4) return []
  const double = table.readUInt16BE(6)
  return Array.from({ length: double / 2 }, (_, segment) => segment * 2).flatMap((at) =>
    codesBetween(table.readUInt16BE(16 + double + at), table.readUInt16BE(14 + at)),
  )
}

function codesBetween(first: number, last: number): number[] {
  return first === 0xffff ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
