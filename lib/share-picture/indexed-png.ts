import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1')
const FOUR_BITS = 4
const INDEXED = 3

/** A picture whose pixels are numbers of at most sixteen colours. */
export interface IndexedImage {
  readonly width: number
  readonly height: number
  /** As PNG holds them: each begins with the number of its filter, none, and has two pixels a byte. */
  readonly rows: Uint8Array
}

type Palette = readonly (readonly [red: number, green: number, blue: number])[]

/** A picture all in the first colour. */
export function blankImage(width: number, height: number): IndexedImage {
  return { width, height, rows: new Uint8Array(rowLength(width) * height) }
}

/** Gives one pixel, counted from the upper left, the colour of a number. */
export function paintPixel({ width, rows }: IndexedImage, x: number, y: number, colour: number): void {
  const place = y * rowLength(width) + 1 + (x >> 1)
  const both = rows[place] ?? 0
  rows[place] = x % 2 === 0 ? (colour << 4) | (both & 0x0f) : (both & 0xf0) | colour
}

function rowLength(width: number): number {
  return 1 + Math.ceil(width / 2)
}

/** The picture as PNG (W3C, third edition): three chunks, no notes. sharp would look for the colours in every picture anew. */
export function encodeIndexedPng({ width, height, rows }: IndexedImage, palette: Palette): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([FOUR_BITS, INDEXED], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    // The usual level 6 takes three times as long and saves a quarter of the bytes.
    chunk('IDAT', deflateSync(rows, { level: 3, memLevel: 9 })),
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
