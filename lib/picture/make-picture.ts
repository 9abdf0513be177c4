import sharp from 'sharp'
import type { PictureFile } from './plan.ts'

const QUALITY = { avif: 50, webp: 74 } as const

/**
 * Makes a file of a photograph: turned upright, in sRGB, and without the notes of the camera, which may tell where and when
 * a person was photographed.
 */
export function makePicture(source: string, { format, width }: PictureFile): Promise<Uint8Array> {
  return sharp(source).autoOrient().resize({ width }).toFormat(format, { quality: QUALITY[format] }).toBuffer()
}
