import { turnOf } from './measure.ts'

/**
 * A JPEG or PNG in full quality without what its camera and its editors noted: place, time, names, previews. Only
 * the colour profile and the way up stay. The pixels are untouched. Throws a RangeError when the file is cut short.
 */
export function withoutNotes(data: Buffer): Buffer {
  return data.readUInt8(0) === 0xff ? cleanJpeg(data) : cleanPng(data)
}

/** ITU T.81, table B.1: frames and tables, restart interval, arithmetic conditioning, scan; Adobe's colour transform. */
const isPicture = (marker: number) => (marker >= 0xc0 && marker <= 0xcf) || [0xda, 0xdb, 0xdd, 0xee].includes(marker)
const SCAN = 0xda
const END = 0xd9
const JFIF = 0xe0
const PROFILE = 0xe2
/** Longer ones hold a preview of the picture. */
const PLAIN_JFIF = 18

function cleanJpeg(data: Buffer): Buffer {
  const kept = jpegSegments(data).filter(
    ({ marker, bytes }) =>
      isPicture(marker) ||
      (marker === JFIF && bytes.length === PLAIN_JFIF) ||
      (marker === PROFILE && bytes.toString('latin1', 4, 15) === 'ICC_PROFILE'),
  )
  const turn = turnOf(data)
  const wayUp = turn === 1 ? [] : [exifOfTurn(turn)]
  const [start, end] = [Buffer.from([0xff, 0xd8]), Buffer.from([0xff, END])]
  return Buffer.concat([start, ...wayUp, ...kept.map(({ bytes }) => bytes), end])
}

/** An Exif segment that says nothing but which way is up (TIFF tag 274). */
function exifOfTurn(turn: number): Buffer {
  const head = Buffer.from('ffe100224578696600004d4d002a00000008', 'hex')
  return Buffer.concat([head, Buffer.from([0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0])])
}

/**
 * The segments of a JPEG, each with its marker and that of a scan with the picture data behind it, up to the end of its
 * picture: what cameras write behind that, such as previews, is not among them.
 */
function jpegSegments(data: Buffer): { marker: number; bytes: Buffer }[] {
  const segments: { marker: number; bytes: Buffer }[] = []
  for (let at = 2; ; ) {
    // Any number of fill bytes may stand before a marker.
    while (data.readUInt8(at + 1) === 0xff) at++
    const marker = data.readUInt8(at + 1)
    if (marker === END) return segments
    const head = at + 2 + data.readUInt16BE(at + 2)
    const end = marker === SCAN ? scanEnd(data, head) : head
    segments.push({ marker, bytes: data.subarray(at, end) })
    at = end
  }
}

/** Within a scan FF is followed by 00, or by a restart marker; anything else begins the next segment. */
function scanEnd(data: Buffer, from: number): number {
  for (let at = from; ; at++) {
    const next = data.readUInt8(at + 1)
    if (data.readUInt8(at) === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
}

const PNG_PARTS = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs'.split(' '))

function cleanPng(data: Buffer): Buffer {
  const kept: Buffer[] = [data.subarray(0, 8)]
  for (let at = 8, name = ''; name !== 'IEND'; ) {
    const end = at + 12 + data.readUInt32BE(at)
    name = data.toString('latin1', at + 4, at + 8)
    if (PNG_PARTS.has(name)) kept.push(data.subarray(at, end))
    at = end
  }
  return Buffer.concat(kept)
}
