import { join } from 'node:path'
import { toPictured } from '../lib/content/entry-pictures.ts'
import { getEditions, getEntries } from '../lib/content/queries.ts'
import { findPictures } from '../lib/picture/find-pictures.ts'
import { makePictures } from '../lib/picture/make-pictures.ts'
import { PICTURE_PATH } from '../lib/picture/plan.ts'
import type { SourcePicture } from '../lib/picture/read-picture.ts'
import { mediaTypeOf } from './media-types.ts'
import type { TreeSource } from './tree-source.ts'

/** The photographs of all public pages in their widths and kinds, made unless an earlier build left them in `cache`. */
export async function pictureSources(cache: string): Promise<TreeSource[]> {
  const pictures = publicPictures()
  await makePictures(pictures, cache)
  const names = new Set(pictures.flatMap(({ plan }) => plan.files.map(({ name }) => name)))
  return Array.from(names, (name) => {
    const path = `${PICTURE_PATH}/${name}`
    return { path, file: path.slice(1), type: mediaTypeOf(name), status: 200, content: { from: join(cache, name) } }
  })
}

function publicPictures(): SourcePicture[] {
  const entries = getEditions().flatMap((locale) => getEntries(locale))
  return entries.flatMap((entry) => [...findPictures(toPictured(entry)).values()])
}
