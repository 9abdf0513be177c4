import { imageSize } from 'image-size'

/** The size of a picture in pixels, as it is seen: turned the way its camera noted. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Measures a JPEG or PNG file; undefined for anything else. Never throws. */
export function measurePicture(data: Buffer): PictureSize | undefined {
  const { type, width = 0, height = 0 } = readSize(data)
  if (type !== 'jpg' && type !== 'png') return undefined
  return turnOf(data) >= 5 ? { width: height, height: width } : { width, height }
}

/** The Exif orientation of a picture, 1 to 8; from 5 on its file holds it lying on its side. 1 where none is noted. */
export function turnOf(data: Buffer): number {
  const { orientation = 1 } = readSize(data)
  return orientation >= 1 && orientation <= 8 ? orientation : 1
}

/** Nothing for what is no picture, or broken. */
function readSize(data: Buffer): Partial<ReturnType<typeof imageSize>> {
  try {
    return imageSize(data)
  } catch {
    return {}
  }
}
