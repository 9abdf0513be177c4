import { mkdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { PictureFile } from './plan.ts'
import type { SourcePicture } from './read-picture.ts'

/**
 * Makes the AVIF and WebP files of pictures in a folder: turned upright, in sRGB, and without the notes of the
 * camera, which may tell where and when a person was photographed. A file that is there stays: its name tells
 * its content. Returns how many were new.
 */
export async function makePictures(pictures: readonly SourcePicture[], folder: string): Promise<number> {
  await mkdir(folder, { recursive: true })
  let made = 0
  for (const { file, plan } of pictures) {
    for (const wanted of plan.files) {
      const target = join(folder, wanted.name)
      if (await isThere(target)) continue
      await makeOne(file, wanted, target)
      made++
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
