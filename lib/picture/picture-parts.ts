import { exifTurn } from './measure.ts'

/** A segment of a JPEG with its marker; that of a scan with the picture data behind it. */
export interface JpegSegment {
  readonly marker: number
  readonly bytes: Buffer
}

const EXIF = 0xe1
const SCAN = 0xda
const END = 0xd9

/**
 * The segments of a JPEG up to the end of its picture: what cameras write behind that, such as previews, is not
 * among them. `turn`: the Exif orientation, 1 for none. Throws a RangeError when the file is cut short.
 */
export function jpegSegments(data: Buffer): { segments: JpegSegment[]; turn: number } {
  const segments: JpegSegment[] = []
  let turn = 1
  for (let at = 2; ; ) {
    // Any number of fill bytes may stand before a marker.
    while (data.readUInt8(at + 1) === 0xff) at++
    const marker = data.readUInt8(at + 1)
    if (marker === END) return { segments, turn }
    const head = at + 2 + data.readUInt16BE(at + 2)
    const end = marker === SCAN ? scanEnd(data, head) : head
    const bytes = data.subarray(at, end)
    if (marker === EXIF && turn === 1) turn = exifTurn(bytes.subarray(4))
    segments.push({ marker, bytes })
    at = end
  }
}

/** Within a scan FF is followed by 00, or by a restart marker; anything else begins the next segment. */
function scanEnd(data: Buffer, from: number): number {
  let at = from
  for (;;) {
    const next = data.readUInt8(at + 1)
    if (data.readUInt8(at) === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
    at++
  }
}

/** The chunks of a PNG up to its end. Throws a RangeError when the file is cut short. */
export function pngChunks(data: Buffer): { name: string; bytes: Buffer }[] {
  const chunks: { name: string; bytes: Buffer }[] = []
  for (let at = 8; chunks.at(-1)?.name !== 'IEND'; ) {
    const end = at + 12 + data.readUInt32BE(at)
    const name = data.toString('latin1', at + 4, at + 8)
    chunks.push({ name, bytes: data.subarray(at, end) })
    at = end
  }
  return chunks
}
