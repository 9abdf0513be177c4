import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
const PNG = Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1')

/** Everything that can be read in a file as text: itself, and what is packed in it, to any depth; names within archives too. */
export function* textsIn(path: string, bytes: Buffer): Generator<string> {
  if (path.endsWith('.br')) return yield* textsIn(path.slice(0, -3), brotliDecompressSync(bytes))
  if (path.endsWith('.gz')) return yield* textsIn(path.slice(0, -3), gunzipSync(bytes))
  yield bytes.toString('utf8')
  // As V8 writes Persian.
  if (path.endsWith('.bin')) yield bytes.toString('utf16le')
  if (startsWith(bytes, PNG)) yield* pngNotes(bytes)
  if (startsWith(bytes, ZIP))
    for (const [name, member] of Object.entries(unzipSync(bytes))) {
      yield name
      yield* textsIn(name, Buffer.from(member))
    }
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic)
}

/** The packed notes of a PNG (zTXt, and iTXt where it is packed); those that are not packed stand in its bytes. */
function* pngNotes(bytes: Buffer): Generator<string> {
  for (let at = PNG.length; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const note = bytes.subarray(at + 8, at + 8 + length)
    if (type === 'zTXt' || (type === 'iTXt' && note[note.indexOf(0) + 1] === 1)) yield unpackNote(note)
    at += length + 12
  }
}

/** The packed part begins with the first byte of zlib, behind the keyword. */
function unpackNote(note: Buffer): string {
  const start = note.indexOf(0x78, note.indexOf(0))
  return start < 0 ? '' : inflateSync(note.subarray(start)).toString('utf8')
}
