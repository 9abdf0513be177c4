import { copyFile, mkdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { PictureFile } from './plan.ts'
import type { SourcePicture } from './read-picture.ts'

export interface PictureFolders {
  /** Kept between builds: a file is made once, for its name tells its content. */
  readonly cache: string
  /** Part of the published tree: gets exactly the files asked for. */
  readonly out: string
}

/**
 * Makes the AVIF and WebP files of pictures: turned upright, in sRGB, and without the notes of the
 * camera, which may tell where and when a person was photographed. Returns how many were new.
 */
export async function makePictures(
  pictures: readonly SourcePicture[],
  { cache, out }: PictureFolders,
): Promise<number> {
  await Promise.all([mkdir(cache, { recursive: true }), mkdir(out, { recursive: true })])
  let made = 0
  for (const { file, plan } of pictures) {
    for (const wanted of plan.files) {
      const kept = join(cache, wanted.name)
      if (!(await isThere(kept))) {
        await makeOne(file, wanted, kept)
        made++
      }
      await copyFile(kept, join(out, wanted.name))
    }
  }
  return made
}

async function makeOne(file: string, { format, width }: PictureFile, target: string): Promise<void> {
  const image = sharp(file).autoOrient().resize({ width })
  const draft = `${target}.${process.pid}`
  await encode(image, format).toFile(draft)
  await rename(draft, target)
}

function encode(image: Sharp, format: PictureFile['format']): Sharp {
  return { avif: () => image.avif({ quality: 50 }), webp: () => image.webp({ quality: 74 }) }[format]()
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
