import { PICTURE_PATH } from '../lib/picture/plan.ts'
import { siteNow } from '../lib/site/clock.ts'
import { SITE_ORIGIN } from '../lib/site/config.ts'
import { distFolders } from './dist-folders.ts'
import { machineSources } from './machine-files.ts'
import { mediaFileSources } from './media-files.ts'
import { pictureSources } from './pictures.ts'
import { ownSources } from './public-files.ts'
import { startSharePictures } from './share-pictures.ts'
import type { TreeSource } from './tree-source.ts'

/** The files among which an address may be: to make all of them for every page would take seconds. */
export async function devFiles(path: string, dir: string): Promise<readonly TreeSource[]> {
  if (path.startsWith(`${PICTURE_PATH}/`)) return pictureSources(distFolders(dir).pictures)
  if (path.startsWith('/share/')) {
    const { sources, made } = startSharePictures(dir)
    await made
    return sources
  }
  const mayBeFile = /\.\w+$/.test(path) && !path.startsWith('/_next/')
  return mayBeFile ? [...machineSources([]), ...mediaFileSources(), ...ownSources(SITE_ORIGIN, siteNow())] : []
}
