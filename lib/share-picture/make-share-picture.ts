import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderSharePicture } from './render-share-picture.ts'
import { type SharePictureSpec, sharePictureFile } from './spec.ts'

/** Draws a picture into a folder that is there. Whoever looks there meanwhile never finds half of it. */
export async function makeSharePicture(spec: SharePictureSpec, folder: string): Promise<void> {
  const file = join(folder, sharePictureFile(spec))
  const draft = `${file}.${process.pid}`
  await writeFile(draft, await renderSharePicture(spec))
  await rename(draft, file)
}
