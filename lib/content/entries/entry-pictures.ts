import { getMessages } from '../../i18n/get-messages.ts'
import type { PicturesOptions } from '../../markdown/plugins/pictures.ts'
import type { PicturedEntry } from '../../picture/find-pictures.ts'
import type { PicturePlan } from '../../picture/plan.ts'
import { readPicture } from '../../picture/read-picture.ts'
import { contentFolder } from '../read/content-folder.ts'
import type { Entry } from './entry.ts'
import { entryFolders } from './entry-folders.ts'

/** A photograph as a page leads with it. */
export interface PictureView {
  readonly plan: PicturePlan
  readonly alt: string
  readonly caption: string
  /** Who made it, in the words of the edition. */
  readonly creditLine: string
}

/** An entry as the checks and the build of pictures see it. `root`: the content folder. */
export function toPictured(entry: Entry, root = contentFolder().root): PicturedEntry {
  const { file, body, bodyLine, data } = entry
  const lead = data.picture && { ...data.picture, line: entry.position(['picture']).line }
  return { file, body, bodyLine, folders: entryFolders(entry, root), ...(lead && { lead }) }
}

/** The lead picture of an entry; undefined where it has none. */
export function leadPicture(entry: Entry): PictureView | undefined {
  const { picture } = entry.data
  const found = picture && readPicture(picture.file, entryFolders(entry))
  if (!found || typeof found === 'string') return undefined
  const { alt, caption, credit } = picture
  return { plan: found.plan, alt, caption, creditLine: getMessages(entry.locale).picture.credit(credit) }
}

/** The pictures of an entry's text, for Markdown. */
export function bodyPictures(entry: Entry): PicturesOptions {
  const folders = entryFolders(entry)
  return {
    creditLine: getMessages(entry.locale).picture.credit,
    find: (url) => {
      const found = readPicture(url, folders)
      return typeof found === 'string' ? undefined : found.plan
    },
  }
}
