import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderSharePicture } from './render-share-picture.ts'
import { type SharePictureSpec, sharePictureKey } from './spec.ts'

/** Its name tells what it says: a picture that is there need not be drawn. */
export function sharePictureFile(spec: SharePictureSpec): string {
  return `${sharePictureKey(spec)}.png`
}

/** Draws a picture into a folder. Whoever looks there meanwhile never finds half of it. */
export async function makeSharePicture(spec: SharePictureSpec, folder: string): Promise<void> {
  const file = join(folder, sharePictureFile(spec))
  const draft = `${file}.${process.pid}`
  await mkdir(folder, { recursive: true })
  await writeFile(draft, await renderSharePicture(spec))
  await rename(draft, file)
}
