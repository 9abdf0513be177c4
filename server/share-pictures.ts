import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { listSharePictures } from '../lib/content/views/share.ts'
import { loadSharePicture } from '../lib/share-picture/load-share-picture.ts'
import { mediaTypeOf } from './media-types.ts'
import { mapInPool } from './pool.ts'
import type { TreeSource } from './tree-source.ts'

/** One more at once than there are cores: none waits while the main thread prints. */
const AT_ONCE = availableParallelism() + 1

/** Share pictures of all public pages, drawn unless an earlier build left them in `cache`. */
export async function sharePictureSources(cache: string): Promise<TreeSource[]> {
  return mapInPool([...listSharePictures()], AT_ONCE, async ([path, spec]) => {
    await loadSharePicture(spec, cache)
    const content = { from: join(cache, basename(path)) }
    return { path, file: path.slice(1), type: mediaTypeOf(path), status: 200, content }
  })
}
