/** What a picture file says of itself, as it is seen: turned the way its camera noted. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Size in pixels of a JPEG or PNG file, read from its first bytes; undefined for anything else. */
export function measurePicture(data: Buffer): PictureSize | undefined {
  try {
    return isPng(data) ? measurePng(data) : isJpeg(data) ? measureJpeg(data) : undefined
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function isPng(data: Buffer): boolean {
  return data.subarray(0, 8).equals(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]))
}

function isJpeg(data: Buffer): boolean {
  return data.subarray(0, 3).equals(Buffer.from([255, 216, 255]))
}

function measurePng(data: Buffer): PictureSize {
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) }
}

const EXIF = 0xe1
const SCAN = 0xda
/** Frame headers are C0 to CF, but for C4, C8 and CC (ITU T.81, table B.1). */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function measureJpeg(data: Buffer): PictureSize | undefined {
  let isTurned = false
  for (let at = 2; data.readUInt8(at) === 255; at += 2 + data.readUInt16BE(at + 2)) {
    const marker = data.readUInt8(at + 1)
    if (marker === SCAN) return undefined
    if (marker === EXIF) isTurned = exifTurn(data.subarray(at + 4)) >= 5
    if (!isFrame(marker)) continue
    const [height, width] = [data.readUInt16BE(at + 5), data.readUInt16BE(at + 7)]
    return isTurned ? { width: height, height: width } : { width, height }
  }
  return undefined
}

const ORIENTATION = 0x0112

/** The Exif orientation (TIFF tag 274) of an APP1 segment, 1 to 8; from 5 on the picture lies on its side. 1 where there is none. */
export function exifTurn(segment: Buffer): number {
  if (segment.subarray(0, 6).toString('latin1') !== 'Exif\0\0') return 1
  const tiff = segment.subarray(6)
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  const entries = Array.from({ length: short(directory) }, (_, index) => directory + 2 + index * 12)
  const found = entries.find((at) => short(at) === ORIENTATION)
  const turn = found === undefined ? 1 : short(found + 8)
  return turn >= 1 && turn <= 8 ? turn : 1
}
