import { scanGrayBuffer } from '@undecaf/zbar-wasm'
import sharp from 'sharp'

/** An SVG is drawn six times its size: some nine pixels for a module. */
const DENSITY = 72 * 6

/** What the QR codes in a picture say, read by ZBar; `picture`: SVG or PNG, on white. */
export async function readQr(picture: Buffer): Promise<string[]> {
  const gray = sharp(picture, { density: DENSITY }).flatten({ background: '#fff' }).grayscale().toColourspace('b-w')
  const { data, info } = await gray.raw().toBuffer({ resolveWithObject: true })
  const symbols = await scanGrayBuffer(new Uint8Array(data).buffer, info.width, info.height)
  return symbols.map((symbol) => symbol.decode())
}
