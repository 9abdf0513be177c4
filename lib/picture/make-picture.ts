import sharp, { type Sharp } from 'sharp'
import type { PictureFile } from './plan.ts'

/**
 * Makes a file of a photograph: turned upright, in sRGB, and without the notes of the camera, which may tell where and when
 * a person was photographed.
 */
export function makePicture(source: string, { format, width }: PictureFile): Promise<Uint8Array> {
  return encode(sharp(source).autoOrient().resize({ width }), format).toBuffer()
}

function encode(image: Sharp, format: PictureFile['format']): Sharp {
  return { avif: () => image.avif({ quality: 50 }), webp: () => image.webp({ quality: 74 }) }[format]()
}
