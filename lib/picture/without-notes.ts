import { jpegSegments, pngChunks } from './picture-parts.ts'

/**
 * A JPEG or PNG in full quality without what its camera and its editors noted: place, time, names, previews. Only
 * the colour profile and the way up stay. The pixels are untouched. Throws a RangeError when the file is cut short.
 */
export function withoutNotes(data: Buffer): Buffer {
  return data.readUInt8(0) === 0xff ? cleanJpeg(data) : cleanPng(data)
}

/** ITU T.81, table B.1: frames and tables, restart interval, arithmetic conditioning, scan; Adobe's colour transform. */
const isPicture = (marker: number) => (marker >= 0xc0 && marker <= 0xcf) || [0xda, 0xdb, 0xdd, 0xee].includes(marker)
const JFIF = 0xe0
const PROFILE = 0xe2
/** Longer ones hold a preview of the picture. */
const PLAIN_JFIF = 18

function cleanJpeg(data: Buffer): Buffer {
  const { segments, turn } = jpegSegments(data)
  const kept = segments.filter(
    ({ marker, bytes }) =>
      isPicture(marker) ||
      (marker === JFIF && bytes.length === PLAIN_JFIF) ||
      (marker === PROFILE && bytes.toString('latin1', 4, 15) === 'ICC_PROFILE'),
  )
  const wayUp = turn === 1 ? [] : [exifOfTurn(turn)]
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...wayUp,
    ...kept.map(({ bytes }) => bytes),
    Buffer.from([0xff, 0xd9]),
  ])
}

/** An Exif segment that says nothing but which way is up (TIFF tag 274). */
function exifOfTurn(turn: number): Buffer {
  const head = Buffer.from('ffe100224578696600004d4d002a00000008', 'hex')
  return Buffer.concat([head, Buffer.from([0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0])])
}

const PNG_PARTS = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs'.split(' '))

function cleanPng(data: Buffer): Buffer {
  const kept = pngChunks(data).filter(({ name }) => PNG_PARTS.has(name))
  return Buffer.concat([data.subarray(0, 8), ...kept.map(({ bytes }) => bytes)])
}
