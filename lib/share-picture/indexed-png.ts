import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

const SIGNATURE = Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1')
const EIGHT_BITS = 8
const INDEXED = 3

/** A picture whose pixels are numbers of colours. */
export interface IndexedImage {
  readonly width: number
  readonly height: number
  /** Row by row, a byte each. */
  readonly pixels: Uint8Array
  /** At most 256. */
  readonly palette: readonly (readonly [red: number, green: number, blue: number])[]
}

/** The picture as PNG (W3C, third edition): three chunks, no notes. sharp would look for the colours in every picture anew. */
export async function encodeIndexedPng({ width, height, pixels, palette }: IndexedImage): Promise<Buffer> {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([EIGHT_BITS, INDEXED], 8)
  // Each row begins with the number of its filter: none.
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  const packed = await promisify(deflate)(rows, { level: 6, memLevel: 9 })
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
