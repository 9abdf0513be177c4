import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderSharePicture } from './render-share-picture.ts'
import { type SharePictureSpec, sharePictureKey } from './spec.ts'

/** Pictures of earlier builds; git and the published tree know nothing of it. */
const CACHE_FOLDER = '.cache/share-pictures'

/** The picture of a page: from an earlier build if it said the same, otherwise drawn now and kept. */
export async function loadSharePicture(spec: SharePictureSpec, folder = CACHE_FOLDER): Promise<Buffer> {
  const file = join(folder, `${sharePictureKey(spec)}.png`)
  const kept = await readFile(file).catch(ifMissing)
  if (kept) return kept
  const picture = await renderSharePicture(spec)
  await mkdir(folder, { recursive: true })
  await writeWhole(file, picture)
  return picture
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

/** Another worker of the same build must never read half a picture. */
async function writeWhole(file: string, data: Buffer): Promise<void> {
  const draft = `${file}.${process.pid}`
  await writeFile(draft, data)
  await rename(draft, file)
}
